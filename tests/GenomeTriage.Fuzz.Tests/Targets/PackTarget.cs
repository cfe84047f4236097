using System.Buffers.Binary;
using System.Security.Cryptography;
using GenomeTriage.Knowledge.Packs;

namespace GenomeTriage.Fuzz.Tests.Targets;

/// <summary>
/// A pack of two sections, one compressed: as it comes, which its digest mostly refuses, and with the digest made good
/// again, so that the table and the sections are read.
/// </summary>
public sealed class PackTarget : IFuzzTarget
{
    private const int HeaderLength = 64;
    private const int DigestAt = 32;

    public string Name => "pack";

    public IReadOnlyList<byte[]> Seeds { get; } = [Made()];

    public void Run(ReadOnlySpan<byte> input)
    {
        Open(input.ToArray());
        Open(MadeGood(input.ToArray()));
    }

    private static void Open(byte[] bytes)
    {
        using var folder = new FuzzFolder();
        var path = folder.Write("fuzz.pack", bytes);
        try
        {
            using var file = PackFile.Open(path);
            foreach (var section in file.Sections) _ = file.Section(section.Name).Length;
        }
        catch (Genome.Problems.ConfigurationException)
        {
            return;
        }
    }

    private static byte[] MadeGood(byte[] bytes)
    {
        if (bytes.Length < HeaderLength) return bytes;
        BinaryPrimitives.WriteInt64LittleEndian(bytes.AsSpan(16), bytes.Length);
        SHA256.HashData(bytes.AsSpan(HeaderLength)).CopyTo(bytes, DigestAt);
        return bytes;
    }

    private static byte[] Made()
    {
        var writer = new PackWriter();
        writer.Add("a", new byte[300], SectionEncoding.Brotli);
        writer.Add("b", [1, 2, 3, 4], SectionEncoding.Plain);
        return writer.ToBytes();
    }
}
