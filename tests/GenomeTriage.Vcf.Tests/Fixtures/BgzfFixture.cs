using System.Buffers.Binary;
using System.IO.Compression;
using GenomeTriage.Vcf.Compression.Bgzf;
using GenomeTriage.Vcf.Compression.Deflate;

namespace GenomeTriage.Vcf.Tests.Fixtures;

/// <summary>BGZF packed block by block with the class library's compressor.</summary>
internal static class BgzfFixture
{
    public static byte[] Pack(byte[] text, int blockSize = 1000, bool withEnd = true)
    {
        using var packed = new MemoryStream();
        for (var at = 0; at < text.Length; at += blockSize) packed.Write(Block(text[at..Math.Min(at + blockSize, text.Length)]));
        if (withEnd) packed.Write(BgzfBlockHeader.EndOfFile);
        return packed.ToArray();
    }

    public static byte[] Block(byte[] text)
    {
        var data = text.Length == 0 ? [3, 0] : Bytes.Deflate(text, CompressionLevel.Optimal);
        byte[] block = [0x1f, 0x8b, 8, 4, 0, 0, 0, 0, 0, 255, 6, 0, 66, 67, 2, 0, 0, 0, .. data, 0, 0, 0, 0, 0, 0, 0, 0];
        BinaryPrimitives.WriteUInt16LittleEndian(block.AsSpan(16), (ushort)(block.Length - 1));
        BinaryPrimitives.WriteUInt32LittleEndian(block.AsSpan(block.Length - 8), Crc32.Append(0, text));
        BinaryPrimitives.WriteUInt32LittleEndian(block.AsSpan(block.Length - 4), (uint)text.Length);
        return block;
    }
}
