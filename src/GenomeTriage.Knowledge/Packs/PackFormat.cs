using System.Runtime.InteropServices;

namespace GenomeTriage.Knowledge.Packs;

/// <summary>How the bytes of a section lie in the file.</summary>
public enum SectionEncoding : byte
{
    /// <summary>As they are: little-endian columns that are read in place through the memory map.</summary>
    Plain = 0,

    /// <summary>Compressed by Brotli (RFC 7932); decompressed whole on first use.</summary>
    Brotli = 1,
}

/// <summary>
/// The layout of a pack, version 1. All numbers are little-endian. A header of 64 bytes; the sections, each beginning at a
/// multiple of 64; the section table at the end, one row of 128 bytes a section in ascending order of name.
/// </summary>
internal static class PackFormat
{
    public const uint Version = 1;
    public const int HeaderLength = 64;
    public const int Alignment = 64;
    public const int DigestLength = 32;
    public const int NameLength = 48;

    /// <summary>Eight bytes; the line ends and the byte above 127 show a transfer that changed the file.</summary>
    public static ReadOnlySpan<byte> Magic => [(byte)'G', (byte)'T', 0xD0, (byte)'K', (byte)'\r', (byte)'\n', 0x1A, (byte)'\n'];
}

/// <summary>The first 64 bytes of a pack.</summary>
[StructLayout(LayoutKind.Sequential, Pack = 1)]
internal unsafe struct PackHeader
{
    public fixed byte Magic[8];
    public uint Version;
    public uint SectionCount;
    public long FileLength;
    public long TableOffset;

    /// <summary>SHA-256 of every byte behind the header.</summary>
    public fixed byte Digest[PackFormat.DigestLength];
}

/// <summary>One row of the section table, 128 bytes.</summary>
[StructLayout(LayoutKind.Sequential, Pack = 1)]
internal unsafe struct PackTableRow
{
    /// <summary>ASCII, filled up with zeros.</summary>
    public fixed byte Name[PackFormat.NameLength];

    public long Offset;

    /// <summary>Bytes in the file.</summary>
    public long StoredLength;

    /// <summary>Bytes once decoded.</summary>
    public long Length;

    public SectionEncoding Encoding;
    public fixed byte Reserved[23];

    /// <summary>SHA-256 of the bytes in the file.</summary>
    public fixed byte Digest[PackFormat.DigestLength];
}
