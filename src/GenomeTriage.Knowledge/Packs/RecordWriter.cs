using System.Buffers;
using System.Text;

namespace GenomeTriage.Knowledge.Packs;

/// <summary>Writes records one behind the other: variable-length integers (LEB128) and length-prefixed UTF-8.</summary>
internal sealed class RecordWriter
{
    private readonly ArrayBufferWriter<byte> _buffer = new();

    public ReadOnlySpan<byte> Written => _buffer.WrittenSpan;

    /// <summary>A number of 0 or more.</summary>
    public RecordWriter Number(int value)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(value);
        for (; value >= 0x80; value >>= 7) Byte((byte)(value | 0x80));
        return Byte((byte)value);
    }

    public RecordWriter Byte(byte value)
    {
        _buffer.GetSpan(1)[0] = value;
        _buffer.Advance(1);
        return this;
    }

    public RecordWriter Single(float value)
    {
        BitConverter.TryWriteBytes(_buffer.GetSpan(sizeof(float)), value);
        _buffer.Advance(sizeof(float));
        return this;
    }

    public RecordWriter Text(string value)
    {
        var length = Encoding.UTF8.GetByteCount(value);
        Number(length);
        Encoding.UTF8.GetBytes(value, _buffer.GetSpan(length));
        _buffer.Advance(length);
        return this;
    }

    /// <summary>A count, then each item.</summary>
    public RecordWriter List<T>(IReadOnlyCollection<T> items, Action<RecordWriter, T> write)
    {
        Number(items.Count);
        foreach (var item in items) write(this, item);
        return this;
    }

    public RecordWriter Texts(IReadOnlyCollection<string> items) => List(items, static (writer, text) => writer.Text(text));

    public RecordWriter Numbers(IReadOnlyCollection<int> items) => List(items, static (writer, number) => writer.Number(number));
}
