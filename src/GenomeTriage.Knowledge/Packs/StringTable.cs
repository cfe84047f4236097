using System.Collections;
using System.Runtime.InteropServices;
using System.Text;

namespace GenomeTriage.Knowledge.Packs;

/// <summary>
/// Many texts in one section, decoded one at a time when asked for: the count, the starts of the texts and the end of
/// the last (all as Int32), then the UTF-8.
/// </summary>
internal sealed class StringTable : IReadOnlyList<string>
{
    private readonly ReadOnlyMemory<byte> _bytes;

    /// <exception cref="InvalidDataException">The bytes are no table.</exception>
    public StringTable(ReadOnlyMemory<byte> bytes)
    {
        _bytes = bytes;
        Count = bytes.Length < 2 * sizeof(int) ? -1 : MemoryMarshal.Read<int>(bytes.Span);
        if (Count < 0 || (Count + 2L) * sizeof(int) > bytes.Length || Offset(0) != 0 || Offset(Count) != Utf8.Length)
            throw new InvalidDataException();
    }

    public int Count { get; }

    public string this[int index]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)index, (uint)Count, nameof(index));
            return Encoding.UTF8.GetString(Utf8[Offset(index)..Offset(index + 1)]);
        }
    }

    private ReadOnlySpan<byte> Utf8 => _bytes.Span[((Count + 2) * sizeof(int))..];

    public static byte[] ToBytes(IReadOnlyList<string> texts)
    {
        var starts = new int[texts.Count + 2];
        starts[0] = texts.Count;
        for (var i = 0; i < texts.Count; i++) starts[i + 2] = starts[i + 1] + Encoding.UTF8.GetByteCount(texts[i]);
        var bytes = new byte[starts.Length * sizeof(int) + starts[^1]];
        MemoryMarshal.AsBytes(starts.AsSpan()).CopyTo(bytes);
        for (var i = 0; i < texts.Count; i++)
            Encoding.UTF8.GetBytes(texts[i], bytes.AsSpan(starts.Length * sizeof(int) + starts[i + 1]));
        return bytes;
    }

    public IEnumerator<string> GetEnumerator()
    {
        for (var i = 0; i < Count; i++) yield return this[i];
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private int Offset(int index) => MemoryMarshal.Cast<byte, int>(_bytes.Span)[index + 1];
}
