using System.Buffers.Binary;

namespace GenomeTriage.Vcf.Compression.Deflate;

/// <summary>The CRC-32 of gzip (RFC 1952, section 8).</summary>
public static class Crc32
{
    private const uint Polynomial = 0xedb88320;
    private static readonly uint[] Tables = MakeTables();

    /// <summary>The CRC of <paramref name="bytes"/> behind bytes whose CRC is <paramref name="crc"/>; 0 for none.</summary>
    public static uint Append(uint crc, ReadOnlySpan<byte> bytes)
    {
        crc = ~crc;
        if (Crc32Folding.IsSupported && bytes.Length >= Crc32Folding.MinimumLength)
            bytes = bytes[Crc32Folding.Fold(ref crc, bytes)..];
        return ~AppendByTable(crc, bytes);
    }

    /// <summary>The same for any processor, on an inner CRC that is not complemented.</summary>
    internal static uint AppendByTable(uint crc, ReadOnlySpan<byte> bytes)
    {
        var t = Tables.AsSpan(0, 8 * 256);
        for (; bytes.Length >= 8; bytes = bytes[8..])
        {
            var low = BinaryPrimitives.ReadUInt32LittleEndian(bytes) ^ crc;
            var high = BinaryPrimitives.ReadUInt32LittleEndian(bytes[4..]);
            crc = t[(7 * 256) + (int)(low & 0xff)] ^ t[(6 * 256) + (int)((low >> 8) & 0xff)]
                ^ t[(5 * 256) + (int)((low >> 16) & 0xff)] ^ t[(4 * 256) + (int)(low >> 24)]
                ^ t[(3 * 256) + (int)(high & 0xff)] ^ t[(2 * 256) + (int)((high >> 8) & 0xff)]
                ^ t[256 + (int)((high >> 16) & 0xff)] ^ t[(int)(high >> 24)];
        }

        foreach (var value in bytes) crc = t[(byte)(crc ^ value)] ^ (crc >> 8);
        return crc;
    }

    /// <summary>Table k holds the CRC of each byte followed by k zero bytes.</summary>
    private static uint[] MakeTables()
    {
        var tables = new uint[8 * 256];
        for (var i = 0; i < 256; i++)
        {
            var crc = (uint)i;
            for (var bit = 0; bit < 8; bit++) crc = (crc >> 1) ^ ((crc & 1) * Polynomial);
            tables[i] = crc;
        }

        for (var i = 256; i < tables.Length; i++) tables[i] = tables[(byte)tables[i - 256]] ^ (tables[i - 256] >> 8);
        return tables;
    }
}
