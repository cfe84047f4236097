using System.Buffers;
using System.Buffers.Binary;
using System.IO.Compression;
using System.Runtime.InteropServices;
using System.Text;
using GenomeTriage.Genome.Positions;

namespace GenomeTriage.Annotation.SiteSources;

/// <summary>
/// Some thousand rows of one contig in ascending order. Packed: for each row the distance from the row before and the two
/// alleles, each with its length, in variable-length numbers; then the values column by column as 32-bit floats (little
/// endian); all of it compressed by Brotli.
/// </summary>
internal sealed class SiteBlock
{
    private const int Quality = 5;
    private const int Window = 22;
    private readonly int[] _positions;
    private readonly (int Start, int Reference, int Alternate)[] _alleles;
    private readonly byte[] _bytes;
    private readonly float[] _values;

    private SiteBlock(int rows, byte[] bytes, int columns)
    {
        (_positions, _alleles, _bytes) = (new int[rows], new (int, int, int)[rows], bytes);
        var at = 0;
        for (var i = 0; i < rows; i++)
        {
            _positions[i] = (i == 0 ? 0 : _positions[i - 1]) + ReadNumber(ref at);
            var (reference, alternate) = (ReadNumber(ref at), ReadNumber(ref at));
            _alleles[i] = (at, reference, alternate);
            at += reference + alternate;
        }

        _values = MemoryMarshal.Cast<byte, float>(bytes.AsSpan(at, rows * columns * sizeof(float))).ToArray();
    }

    /// <summary>Packs rows of one contig.</summary>
    internal static byte[] Pack(IReadOnlyList<SiteRow> rows, int columns)
    {
        var text = new ArrayBufferWriter<byte>();
        var before = 0;
        foreach (var (variant, _) in rows)
        {
            WriteNumber(text, variant.Position - before);
            WriteNumber(text, variant.Reference.Length);
            WriteNumber(text, variant.Alternate.Length);
            Encoding.ASCII.GetBytes(variant.Reference, text);
            Encoding.ASCII.GetBytes(variant.Alternate, text);
            before = variant.Position;
        }

        for (var column = 0; column < columns; column++)
        {
            foreach (var row in rows)
            {
                BinaryPrimitives.WriteSingleLittleEndian(text.GetSpan(sizeof(float)), row.Values[column]);
                text.Advance(sizeof(float));
            }
        }

        var packed = new byte[BrotliEncoder.GetMaxCompressedLength(text.WrittenCount) + sizeof(int)];
        BinaryPrimitives.WriteInt32LittleEndian(packed, text.WrittenCount);
        if (!BrotliEncoder.TryCompress(text.WrittenSpan, packed.AsSpan(sizeof(int)), out var length, Quality, Window))
            throw new InvalidOperationException("A block does not fit the bound of its own compression.");
        return packed[..(length + sizeof(int))];
    }

    /// <summary>Unpacks; <c>null</c> where the bytes are damaged.</summary>
    internal static SiteBlock? Unpack(ReadOnlySpan<byte> packed, int rows, int columns)
    {
        var length = packed.Length < sizeof(int) ? -1 : BinaryPrimitives.ReadInt32LittleEndian(packed);
        if (length < 0) return null;
        var bytes = new byte[length];
        var isWhole = BrotliDecoder.TryDecompress(packed[sizeof(int)..], bytes, out var written) && written == length;
        return isWhole ? new SiteBlock(rows, bytes, columns) : null;
    }

    /// <summary>The row of an allele; -1 where the block does not hold it.</summary>
    internal int Find(int position, string reference, string alternate)
    {
        for (var row = FirstAt(position); row < _positions.Length && _positions[row] == position; row++)
        {
            if (Ascii.Equals(AllelesOf(row, out var put), reference) && Ascii.Equals(put, alternate)) return row;
        }

        return -1;
    }

    /// <summary>The row of an allele whose bases are in upper case; -1 where the block does not hold it.</summary>
    internal int Find(int position, ReadOnlySpan<byte> reference, ReadOnlySpan<byte> alternate)
    {
        for (var row = FirstAt(position); row < _positions.Length && _positions[row] == position; row++)
        {
            if (AllelesOf(row, out var put).SequenceEqual(reference) && put.SequenceEqual(alternate)) return row;
        }

        return -1;
    }

    /// <summary>Number of rows.</summary>
    internal int Count => _positions.Length;

    /// <summary>The 1-based position of a row.</summary>
    internal int Position(int row) => _positions[row];

    /// <summary>The alternate allele of a row.</summary>
    internal ReadOnlySpan<byte> Alternate(int row)
    {
        AllelesOf(row, out var alternate);
        return alternate;
    }

    /// <summary>The single-base changes of a stretch, 1-based, both ends included.</summary>
    internal IEnumerable<(int Row, int Position, byte Reference, byte Alternate)> SubstitutionsIn(int first, int last)
    {
        for (var row = FirstAt(first); row < _positions.Length && _positions[row] <= last; row++)
            if (_alleles[row] is { Reference: 1, Alternate: 1 })
                yield return (row, _positions[row], _bytes[_alleles[row].Start], _bytes[_alleles[row].Start + 1]);
    }

    /// <summary>A number of a row.</summary>
    internal float Value(int row, int column) => _values[column * _positions.Length + row];

    // The first row at a place, or behind it where no row is there.
    private int FirstAt(int position)
    {
        var row = Array.BinarySearch(_positions, position);
        if (row < 0) return ~row;
        while (row > 0 && _positions[row - 1] == position) row--;
        return row;
    }

    private ReadOnlySpan<byte> AllelesOf(int row, out ReadOnlySpan<byte> alternate)
    {
        var (start, reference, length) = _alleles[row];
        alternate = _bytes.AsSpan(start + reference, length);
        return _bytes.AsSpan(start, reference);
    }

    // Seven bits a byte, lowest first; the highest bit says that more follow.
    private static void WriteNumber(ArrayBufferWriter<byte> text, int number)
    {
        var rest = (uint)number;
        for (; rest >= 0x80; rest >>= 7) text.Write([(byte)(rest | 0x80)]);
        text.Write([(byte)rest]);
    }

    private int ReadNumber(ref int at)
    {
        var number = 0u;
        for (var shift = 0; ; shift += 7)
        {
            var next = _bytes[at++];
            number |= (uint)(next & 0x7F) << shift;
            if (next < 0x80) return (int)number;
        }
    }
}

/// <summary>Where a block lies in the file, and what it covers.</summary>
/// <param name="Contig">Its contig.</param>
/// <param name="First">1-based position of its first row.</param>
/// <param name="Last">1-based position of its last row; no position is in two blocks.</param>
/// <param name="Offset">Offset of its first byte.</param>
/// <param name="Length">Packed bytes.</param>
/// <param name="Rows">Rows.</param>
/// <param name="Check">First eight bytes of the SHA-256 of the packed bytes.</param>
internal readonly record struct SiteBlockPlace(Contig Contig, int First, int Last, long Offset, int Length, int Rows, ulong Check);
