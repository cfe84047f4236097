using System.Buffers.Binary;

namespace GenomeTriage.Vcf.Compression.Gzip;

/// <summary>The header of a gzip member (RFC 1952, section 2.3).</summary>
internal static class GzipMemberHeader
{
    private const int FixedSize = 10;
    private const int HeaderCrc = 1 << 1;
    private const int Extra = 1 << 2;
    private const int Name = 1 << 3;
    private const int Comment = 1 << 4;
    private const int Reserved = 0xe0;

    /// <summary>
    /// Finds how long the header at the start of <paramref name="bytes"/> is.
    /// </summary>
    /// <returns>Its length; 0 where more bytes are needed; -1 where it is none.</returns>
    public static int Measure(ReadOnlySpan<byte> bytes)
    {
        if (!IsStart(bytes)) return -1;
        if (bytes.Length < FixedSize) return 0;
        var flags = bytes[3];
        if (bytes[2] != 8 || (flags & Reserved) != 0) return -1;
        var at = FixedSize;
        if ((flags & Extra) != 0 && !TryPassExtra(bytes, ref at)) return 0;
        if ((flags & Name) != 0 && !TryPassText(bytes, ref at)) return 0;
        if ((flags & Comment) != 0 && !TryPassText(bytes, ref at)) return 0;
        if ((flags & HeaderCrc) != 0) at += 2;
        return at <= bytes.Length ? at : 0;
    }

    /// <summary>Whether the bytes, few as they may be, are the start of a member.</summary>
    public static bool IsStart(ReadOnlySpan<byte> bytes) => bytes is [] or [0x1f] or [0x1f, 0x8b, ..];

    private static bool TryPassExtra(ReadOnlySpan<byte> bytes, ref int at)
    {
        if (bytes.Length < at + 2) return false;
        at += 2 + BinaryPrimitives.ReadUInt16LittleEndian(bytes[at..]);
        return at <= bytes.Length;
    }

    private static bool TryPassText(ReadOnlySpan<byte> bytes, ref int at)
    {
        var end = at <= bytes.Length ? bytes[at..].IndexOf((byte)0) : -1;
        at += end + 1;
        return end >= 0;
    }
}
