using System.Runtime.InteropServices;
using System.Text;

namespace GenomeTriage.Knowledge.Packs;

/// <summary>Reads what <see cref="RecordWriter"/> wrote. A section that ends too early throws <see cref="InvalidDataException"/>.</summary>
internal sealed class RecordReader
{
    private readonly byte[] _bytes;
    private readonly int _end;
    private int _position;

    public RecordReader(ReadOnlyMemory<byte> bytes)
    {
        // A section is mapped, or an array once it is unpacked.
        if (!MemoryMarshal.TryGetArray(bytes, out var segment)) segment = new ArraySegment<byte>(bytes.ToArray());
        (_bytes, _position, _end) = (segment.Array!, segment.Offset, segment.Offset + segment.Count);
    }

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

    public byte Byte() => _position < _end ? _bytes[_position++] : throw new InvalidDataException();

    public float Single() => BitConverter.ToSingle(Take(sizeof(float)));

    public string Text()
    {
        var length = Number();
        return length == 0 ? "" : Encoding.UTF8.GetString(Take(length));
    }

    /// <summary>A text that is nearly always the same: the given object where it is.</summary>
    public string TextLike(string usual)
    {
        var bytes = Take(Number());
        return Ascii.Equals(bytes, usual) ? usual : Encoding.UTF8.GetString(bytes);
    }

    public T[] List<T>(Func<RecordReader, T> read)
    {
        var count = Count();
        if (count == 0) return [];
        var items = new T[count];
        for (var i = 0; i < count; i++) items[i] = read(this);
        return items;
    }

    public string[] Texts() => List(static reader => reader.Text());

    public int[] Numbers() => List(static reader => reader.Number());

    /// <summary>A list that is passed over now and read when somebody asks for an item: most are never asked for.</summary>
    /// <param name="read">Reads an item.</param>
    /// <param name="skip">Passes over an item.</param>
    public IReadOnlyList<T> ListForLater<T>(Func<RecordReader, T> read, Action<RecordReader> skip)
    {
        var count = Count();
        if (count == 0) return [];
        var start = _position;
        for (var i = 0; i < count; i++) skip(this);
        return new PackedList<T>(_bytes.AsMemory(start, _position - start), count, read);
    }

    /// <summary>As <see cref="Texts"/>, read when asked for.</summary>
    public IReadOnlyList<string> TextsForLater() => ListForLater(static reader => reader.Text(), static reader => reader.SkipText());

    public void SkipText() => Take(Number());

    private int Count()
    {
        var count = Number();
        return count <= _end ? count : throw new InvalidDataException();
    }

    private ReadOnlySpan<byte> Take(int length)
    {
        if (length > _end - _position) throw new InvalidDataException();
        _position += length;
        return _bytes.AsSpan(_position - length, length);
    }
}
