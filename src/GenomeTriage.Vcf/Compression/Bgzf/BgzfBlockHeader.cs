using System.Buffers.Binary;

namespace GenomeTriage.Vcf.Compression.Bgzf;

/// <summary>The header of one BGZF block (SAM specification, section 4.1.2).</summary>
/// <param name="BlockSize">Bytes of the whole block, header and trailer included: 26–65,536.</param>
/// <param name="HeaderSize">Bytes before the deflate data: 18, more where the gzip header has further extra fields.</param>
public readonly record struct BgzfBlockHeader(int BlockSize, int HeaderSize)
{
    /// <summary>Bytes of the header every writer of BGZF writes.</summary>
    public const int Size = 18;

    /// <summary>Bytes of the trailer: CRC-32 and length of the inflated data.</summary>
    public const int TrailerSize = 8;

    /// <summary>The most a block may hold, packed or unpacked.</summary>
    public const int MaximumBlockSize = 65536;

    /// <summary>Bytes of the gzip header before its extra fields.</summary>
    internal const int FixedSize = 12;

    /// <summary>The empty block that ends every file.</summary>
    public static ReadOnlySpan<byte> EndOfFile =>
    [
        0x1f, 0x8b, 0x08, 0x04, 0, 0, 0, 0, 0, 0xff, 0x06, 0, 0x42, 0x43, 0x02, 0, 0x1b, 0, 0x03, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    ];

    /// <summary>
    /// Reads a header. <paramref name="bytes"/> hold at least the whole gzip header; <c>false</c> where they do not or
    /// where it is none of BGZF.
    /// </summary>
    public static bool TryRead(ReadOnlySpan<byte> bytes, out BgzfBlockHeader header)
    {
        header = default;
        if (bytes.Length < Size || bytes is not [0x1f, 0x8b, 0x08, 0x04, ..]) return false;
        var extraLength = BinaryPrimitives.ReadUInt16LittleEndian(bytes[10..]);
        if (bytes.Length < FixedSize + extraLength) return false;
        if (!TryFindBlockSize(bytes.Slice(FixedSize, extraLength), out var blockSize)) return false;
        header = new BgzfBlockHeader(blockSize, FixedSize + extraLength);
        return blockSize >= header.HeaderSize + TrailerSize;
    }

    private static bool TryFindBlockSize(ReadOnlySpan<byte> extra, out int blockSize)
    {
        blockSize = 0;
        while (extra.Length >= 4)
        {
            int length = BinaryPrimitives.ReadUInt16LittleEndian(extra[2..]);
            if (extra is [(byte)'B', (byte)'C', 2, 0, _, _, ..])
                blockSize = BinaryPrimitives.ReadUInt16LittleEndian(extra[4..]) + 1;
            if (blockSize > 0 || extra.Length < 4 + length) break;
            extra = extra[(4 + length)..];
        }

        return blockSize > 0;
    }
}
