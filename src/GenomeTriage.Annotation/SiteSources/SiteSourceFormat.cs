using System.Buffers.Binary;
using System.Security.Cryptography;
using GenomeTriage.Genome.Positions;

namespace GenomeTriage.Annotation.SiteSources;

/// <summary>
/// The file of a source: mark, blocks, index (one entry of 33 bytes a block), manifest (JSON), and a trailer of 68 bytes
/// that says where index and manifest are, with the SHA-256 of both. All numbers are little endian.
/// </summary>
internal static class SiteSourceFormat
{
    internal const int PlaceLength = 33;
    internal const int TrailerLength = 68;

    internal static ReadOnlySpan<byte> Mark => "GTSITE01"u8;

    internal static void Write(SiteBlockPlace place, Span<byte> target)
    {
        target[0] = place.Contig.Ordinal;
        BinaryPrimitives.WriteInt32LittleEndian(target[1..], place.First);
        BinaryPrimitives.WriteInt32LittleEndian(target[5..], place.Last);
        BinaryPrimitives.WriteInt64LittleEndian(target[9..], place.Offset);
        BinaryPrimitives.WriteInt32LittleEndian(target[17..], place.Length);
        BinaryPrimitives.WriteInt32LittleEndian(target[21..], place.Rows);
        BinaryPrimitives.WriteUInt64LittleEndian(target[25..], place.Check);
    }

    internal static SiteBlockPlace ReadPlace(ReadOnlySpan<byte> source) => new(
        new Contig(source[0]),
        BinaryPrimitives.ReadInt32LittleEndian(source[1..]),
        BinaryPrimitives.ReadInt32LittleEndian(source[5..]),
        BinaryPrimitives.ReadInt64LittleEndian(source[9..]),
        BinaryPrimitives.ReadInt32LittleEndian(source[17..]),
        BinaryPrimitives.ReadInt32LittleEndian(source[21..]),
        BinaryPrimitives.ReadUInt64LittleEndian(source[25..]));

    internal static ulong CheckOf(ReadOnlySpan<byte> packed)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(packed, hash);
        return BinaryPrimitives.ReadUInt64LittleEndian(hash);
    }

    // Offset and count of the index, offset and length of the manifest, hash of both, mark.
    internal static void WriteTrailer(Span<byte> target, long index, int blocks, long manifest, int manifestLength, ReadOnlySpan<byte> hash)
    {
        BinaryPrimitives.WriteInt64LittleEndian(target, index);
        BinaryPrimitives.WriteInt32LittleEndian(target[8..], blocks);
        BinaryPrimitives.WriteInt64LittleEndian(target[12..], manifest);
        BinaryPrimitives.WriteInt32LittleEndian(target[20..], manifestLength);
        hash.CopyTo(target[24..]);
        Mark.CopyTo(target[60..]);
    }

    internal static (long Index, int Blocks, long Manifest, int ManifestLength) ReadTrailer(ReadOnlySpan<byte> source) => (
        BinaryPrimitives.ReadInt64LittleEndian(source),
        BinaryPrimitives.ReadInt32LittleEndian(source[8..]),
        BinaryPrimitives.ReadInt64LittleEndian(source[12..]),
        BinaryPrimitives.ReadInt32LittleEndian(source[20..]));
}
