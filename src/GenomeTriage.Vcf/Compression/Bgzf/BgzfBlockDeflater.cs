using System.Buffers.Binary;
using System.IO.Compression;
using GenomeTriage.Vcf.Compression.Deflate;

namespace GenomeTriage.Vcf.Compression.Bgzf;

/// <summary>Packs text into BGZF blocks.</summary>
/// <param name="level">How hard to try.</param>
internal sealed class BgzfBlockDeflater(CompressionLevel level)
{
    /// <summary>Text of a block: less than it may hold, so that text that does not compress still fits (as htslib has it).</summary>
    public const int TextSize = 0xff00;

    private const int BlockSizeAt = 16;

    /// <summary>Packs <paramref name="text"/>, at most <see cref="TextSize"/> bytes, and appends the block to <paramref name="target"/>.</summary>
    public void Append(ReadOnlySpan<byte> text, MemoryStream target)
    {
        var start = (int)target.Length;
        Pack(text, target, level);
        if (target.Length - start > BgzfBlockHeader.MaximumBlockSize)
        {
            target.SetLength(start);
            Pack(text, target, CompressionLevel.NoCompression);
        }

        var block = target.GetBuffer().AsSpan(start, (int)target.Length - start);
        BinaryPrimitives.WriteUInt16LittleEndian(block[BlockSizeAt..], (ushort)(block.Length - 1));
    }

    private static void Pack(ReadOnlySpan<byte> text, MemoryStream target, CompressionLevel effort)
    {
        target.Position = target.Length;
        target.Write(BgzfBlockHeader.EndOfFile[..BgzfBlockHeader.Size]); // the size is set when it is known
        using (var deflate = new DeflateStream(target, effort, leaveOpen: true))
        {
            deflate.Write(text);
            if (text.IsEmpty) target.Write([3, 0]); // the class library writes nothing for nothing
        }

        Span<byte> trailer = stackalloc byte[BgzfBlockHeader.TrailerSize];
        BinaryPrimitives.WriteUInt32LittleEndian(trailer, Crc32.Append(0, text));
        BinaryPrimitives.WriteUInt32LittleEndian(trailer[4..], (uint)text.Length);
        target.Write(trailer);
    }
}
