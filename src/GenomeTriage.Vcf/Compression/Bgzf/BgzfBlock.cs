using System.Buffers.Binary;
using System.IO.Compression;
using GenomeTriage.Genome.Problems;
using GenomeTriage.Vcf.Problems;

namespace GenomeTriage.Vcf.Compression.Bgzf;

/// <summary>One whole BGZF block in memory.</summary>
internal static class BgzfBlock
{
    /// <summary>
    /// Inflates <paramref name="block"/> (header to trailer) into <paramref name="target"/>, which holds
    /// <see cref="BgzfBlockHeader.MaximumBlockSize"/> bytes at least, and checks length and CRC.
    /// </summary>
    /// <returns>How many bytes the block holds.</returns>
    /// <exception cref="InputException"><see cref="CompressionProblemCodes.BgzfBlockDamaged"/>.</exception>
    public static int Inflate(ArraySegment<byte> block, Span<byte> target, string? file, long offset)
    {
        var length = BinaryPrimitives.ReadUInt32LittleEndian(block.AsSpan()[^4..]);
        if (length > BgzfBlockHeader.MaximumBlockSize) throw Damaged(file, offset, "ISIZE");
        try
        {
            using var packed = new MemoryStream(block.Array!, block.Offset, block.Count, writable: false);
            using var inflater = new GZipStream(packed, CompressionMode.Decompress);
            var count = inflater.ReadAtLeast(target[..(int)length], (int)length, throwOnEndOfStream: false);
            if (count != length || inflater.ReadByte() >= 0) throw Damaged(file, offset, "ISIZE");
            return count;
        }
        catch (InvalidDataException e)
        {
            throw Damaged(file, offset, "CRC32", e);
        }
    }

    /// <summary>The problem of a damaged block.</summary>
    /// <param name="file">The file.</param>
    /// <param name="offset">0-based offset of the block in the packed file.</param>
    /// <param name="field">The part of the block that is wrong, as the specification names it.</param>
    /// <param name="inner">What the inflater said.</param>
    public static InputException Damaged(string? file, long offset, string field, Exception? inner = null) => new(
        new Problem(CompressionProblemCodes.BgzfBlockDamaged, ProblemSeverity.Error)
        {
            File = file,
            Field = field,
            Found = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"offset {offset}"),
        },
        inner);
}
