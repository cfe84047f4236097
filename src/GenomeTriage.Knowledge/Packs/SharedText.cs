namespace GenomeTriage.Knowledge.Packs;

/// <summary>Writes a text in full the first time, behind the number 0, and by its number from then on.</summary>
internal sealed class SharedWriter(RecordWriter writer)
{
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);

    public void Text(string text)
    {
        if (_numbers.TryGetValue(text, out var number))
        {
            writer.Number(number);
            return;
        }

        _numbers.Add(text, _numbers.Count + 1);
        writer.Number(0).Text(text);
    }
}

/// <summary>Reads what <see cref="SharedWriter"/> wrote; equal texts are one object.</summary>
internal sealed class SharedReader(RecordReader reader)
{
    private readonly List<string> _texts = [];

    public string Text()
    {
        var number = reader.Number();
        if (number > _texts.Count) throw new InvalidDataException();
        if (number > 0) return _texts[number - 1];
        _texts.Add(reader.Text());
        return _texts[^1];
    }
}
