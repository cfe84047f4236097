using System.Buffers.Binary;
using System.IO.Compression;
using GenomeTriage.Phenotype.Profiles;
using GenomeTriage.Phenotype.Sparse;

namespace GenomeTriage.Phenotype.Completion;

/// <summary>
/// Stores found neighbours: the <see cref="ProfileDigest"/> they hold for, then, compressed, a byte a row with their
/// number and four bytes a neighbour: row number and weight times 65,535, both little-endian.
/// </summary>
internal static class NeighbourFile
{
    private const int BytesOfANeighbour = 4;

    // Room for as many as the search keeps of every entry; more would only make the buffer grow.
    private const int BytesOfARow = 1 + 30 * BytesOfANeighbour;

    public static void Write(Stream target, byte[] digest, SparseRows neighbours)
    {
        target.Write(digest);
        using var packed = new BrotliStream(target, CompressionLevel.SmallestSize, leaveOpen: true);
        Span<byte> pair = stackalloc byte[BytesOfANeighbour];
        for (var row = 0; row < neighbours.RowCount; row++)
        {
            var found = neighbours[row];
            packed.WriteByte((byte)found.Count);
            for (var i = 0; i < found.Count; i++)
            {
                BinaryPrimitives.WriteUInt16LittleEndian(pair, (ushort)found.Columns[i]);
                BinaryPrimitives.WriteUInt16LittleEndian(pair[2..], (ushort)Math.Round(found.Values[i] * ushort.MaxValue));
                packed.Write(pair);
            }
        }
    }

    /// <summary>Reads what was stored; <c>null</c> where it was found for other profiles.</summary>
    public static SparseRows? Read(Stream source, byte[] digest, int rowCount)
    {
        var stored = new byte[ProfileDigest.Length];
        if (source.ReadAtLeast(stored, stored.Length, throwOnEndOfStream: false) < stored.Length) return null;
        if (!stored.AsSpan().SequenceEqual(digest)) return null;
        using var packed = new BrotliStream(source, CompressionMode.Decompress, leaveOpen: true);
        using var content = new MemoryStream(rowCount * BytesOfARow);
        packed.CopyTo(content);
        return Parse(content.GetBuffer().AsSpan(0, (int)content.Length), rowCount);
    }

    private static SparseRows Parse(ReadOnlySpan<byte> content, int rowCount)
    {
        var rows = new SparseRowsBuilder(rowCount, content.Length / BytesOfANeighbour);
        for (var row = 0; row < rowCount; row++)
        {
            var count = content[0];
            content = content[1..];
            for (var i = 0; i < count; i++, content = content[BytesOfANeighbour..])
                rows.Add(
                    BinaryPrimitives.ReadUInt16LittleEndian(content),
                    BinaryPrimitives.ReadUInt16LittleEndian(content[2..]) / (float)ushort.MaxValue);
            rows.EndRow();
        }

        return rows.Build();
    }
}
