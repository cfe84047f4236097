using System.Buffers.Binary;
using GenomeTriage.Genome.Problems;
using GenomeTriage.Vcf.Compression.Deflate;
using GenomeTriage.Vcf.Problems;

namespace GenomeTriage.Vcf.Compression.Bgzf;

/// <summary>Unpacks whole BGZF blocks, one at a time.</summary>
/// <param name="file">The name that problems carry.</param>
internal sealed class BgzfBlockInflater(string? file)
{
    /// <summary>Bytes that a buffer for the text of a block needs: the most a block holds, and room to work in.</summary>
    public const int TextBufferSize = BgzfBlockHeader.MaximumBlockSize + Inflater.OutputSlack;

    private readonly Inflater _inflater = new();

    /// <summary>
    /// Unpacks <paramref name="block"/>, header to trailer, into <paramref name="text"/>, which has room for
    /// <see cref="TextBufferSize"/> bytes, and checks length and CRC.
    /// </summary>
    /// <param name="block">The block.</param>
    /// <param name="text">Where the text goes.</param>
    /// <param name="offset">0-based offset of the block in the packed file.</param>
    /// <returns>How many bytes the block holds.</returns>
    /// <exception cref="InputException"><see cref="CompressionProblemCodes.BgzfBlockDamaged"/>.</exception>
    public int Inflate(ReadOnlySpan<byte> block, Span<byte> text, long offset)
    {
        if (!BgzfBlockHeader.TryRead(block, out var header) || header.BlockSize != block.Length) throw Damaged(offset, "BSIZE");
        var data = block[header.HeaderSize..^BgzfBlockHeader.TrailerSize];
        var trailer = block[^BgzfBlockHeader.TrailerSize..];
        var length = BinaryPrimitives.ReadUInt32LittleEndian(trailer[4..]);
        if (length > BgzfBlockHeader.MaximumBlockSize || Unpack(data, text, offset) != length) throw Damaged(offset, "ISIZE");
        var whole = text[..(int)length];
        if (Crc32.Append(0, whole) != BinaryPrimitives.ReadUInt32LittleEndian(trailer)) throw Damaged(offset, "CRC32");
        return whole.Length;
    }

    /// <summary>The problem of a damaged block.</summary>
    /// <param name="offset">0-based offset of the block in the packed file.</param>
    /// <param name="field">The part of the block that is wrong, as the specification names it.</param>
    /// <param name="inner">What the inflater said.</param>
    public InputException Damaged(long offset, string field, Exception? inner = null) => new(
        new Problem(CompressionProblemCodes.BgzfBlockDamaged, ProblemSeverity.Error)
        {
            File = file,
            Field = field,
            Found = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"offset {offset}"),
        },
        inner);

    private int Unpack(ReadOnlySpan<byte> data, Span<byte> text, long offset)
    {
        try
        {
            var at = 0;
            _inflater.Reset();
            var status = _inflater.Run(data, isAll: true, out var consumed, text[..TextBufferSize], ref at);
            return status == InflateStatus.Done && consumed == data.Length ? at : -1;
        }
        catch (Exception e) when (e is InvalidDataException or EndOfStreamException)
        {
            throw Damaged(offset, "CDATA", e);
        }
    }
}
