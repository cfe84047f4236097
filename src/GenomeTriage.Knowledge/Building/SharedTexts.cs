namespace GenomeTriage.Knowledge.Building;

/// <summary>Numbers texts in the order they first come; the empty text is number 0.</summary>
internal sealed class SharedTexts
{
    private readonly Dictionary<string, int> _indices = new(StringComparer.Ordinal) { [""] = 0 };
    private readonly List<string> _texts = [""];

    public IReadOnlyList<string> Texts => _texts;

    public int IndexOf(string text)
    {
        if (_indices.TryGetValue(text, out var index)) return index;
        _indices.Add(text, _texts.Count);
        _texts.Add(text);
        return _texts.Count - 1;
    }
}
