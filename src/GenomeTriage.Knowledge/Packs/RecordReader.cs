using System.Text;

namespace GenomeTriage.Knowledge.Packs;

/// <summary>Reads what <see cref="RecordWriter"/> wrote. A section that ends too early throws <see cref="InvalidDataException"/>.</summary>
internal sealed class RecordReader(ReadOnlyMemory<byte> bytes)
{
    private int _position;

    public int Number()
    {
        var value = 0;
        for (var shift = 0; shift < 35; shift += 7)
        {
            var next = Byte();
            value |= (next & 0x7F) << shift;
            if (next < 0x80) return value >= 0 ? value : throw new InvalidDataException();
        }

        throw new InvalidDataException();
    }

    public byte Byte() => Take(1)[0];

    public float Single() => BitConverter.ToSingle(Take(sizeof(float)));

    public string Text()
    {
        var length = Number();
        return length == 0 ? "" : Encoding.UTF8.GetString(Take(length));
    }

    public T[] List<T>(Func<RecordReader, T> read)
    {
        var count = Number();
        if (count > bytes.Length) throw new InvalidDataException();
        if (count == 0) return [];
        var items = new T[count];
        for (var i = 0; i < count; i++) items[i] = read(this);
        return items;
    }

    public string[] Texts() => List(static reader => reader.Text());

    public int[] Numbers() => List(static reader => reader.Number());

    private ReadOnlySpan<byte> Take(int length)
    {
        if (length > bytes.Length - _position) throw new InvalidDataException();
        _position += length;
        return bytes.Span.Slice(_position - length, length);
    }
}
