using System.Globalization;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using GenomeTriage.Genome.Problems;

namespace GenomeTriage.Knowledge.Packs;

/// <summary>What has to hold before a byte of a pack is believed.</summary>
internal static class PackHeaderCheck
{
    /// <summary>Reads the header; the checks run from the most telling problem to the least.</summary>
    public static unsafe PackHeader Read(string path, PackMapping mapping)
    {
        var head = mapping.Span(0, (int)Math.Min(mapping.Length, PackFormat.HeaderLength));
        var magic = head[..Math.Min(head.Length, PackFormat.Magic.Length)];
        if (!PackFormat.Magic.StartsWith(magic)) throw PackProblems.Because(PackProblemCodes.PackNotAPack, path);
        if (head.Length < PackFormat.HeaderLength) throw Truncated(path, mapping.Length, PackFormat.HeaderLength);
        var header = MemoryMarshal.Read<PackHeader>(head);
        if (header.Version > PackFormat.Version)
            throw PackProblems.Because(PackProblemCodes.PackNewerFormat, path, Text(header.Version), Text(PackFormat.Version));
        if (header.FileLength != mapping.Length) throw Truncated(path, mapping.Length, header.FileLength);
        if (header.Version != PackFormat.Version || !TableFits(header)) throw PackProblems.Because(PackProblemCodes.PackAltered, path);
        return header;
    }

    /// <summary>Compares the content with the SHA-256 in the header.</summary>
    public static unsafe void VerifyContent(string path, PackMapping mapping, PackHeader header)
    {
        Span<byte> digest = stackalloc byte[PackFormat.DigestLength];
        SHA256.HashData(mapping.Span(PackFormat.HeaderLength, checked((int)(mapping.Length - PackFormat.HeaderLength))), digest);
        if (!digest.SequenceEqual(new ReadOnlySpan<byte>(header.Digest, PackFormat.DigestLength)))
            throw PackProblems.Because(PackProblemCodes.PackAltered, path, Convert.ToHexStringLower(digest));
    }

    private static unsafe bool TableFits(PackHeader header) =>
        header.TableOffset >= PackFormat.HeaderLength
        && header.TableOffset + header.SectionCount * sizeof(PackTableRow) == header.FileLength;

    private static ConfigurationException Truncated(string path, long found, long expected) =>
        PackProblems.Because(PackProblemCodes.PackTruncated, path, Text(found), Text(expected));

    private static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);
}
