using System.IO.Compression;

namespace GenomeTriage.Vcf.Tests.Fixtures;

/// <summary>Bytes to pack, and packers that are not ours.</summary>
internal static class Bytes
{
    /// <summary>Text that compresses about as VCF does, the same for the same seed.</summary>
    public static byte[] Compressible(int length, int seed = 1)
    {
        var random = new System.Random(seed);
        var words = new[] { "chr1\t", "PASS\t", "AF=0.", "0/1:", ".\t", "GT:AD:DP:GQ", "\n", "rs", "A\tC\t" };
        using var text = new MemoryStream();
        while (text.Length < length)
        {
            text.Write(System.Text.Encoding.ASCII.GetBytes(words[random.Next(words.Length)]));
            if (random.Next(2) == 0) text.WriteByte((byte)random.Next('0', '9' + 1));
        }

        return text.ToArray()[..length];
    }

    /// <summary>Bytes that do not compress.</summary>
    public static byte[] Random(int length, int seed = 1)
    {
        var bytes = new byte[length];
        new System.Random(seed).NextBytes(bytes);
        return bytes;
    }

    public static byte[] Gzip(byte[] text, CompressionLevel level = CompressionLevel.Optimal)
    {
        if (text.Length == 0) return [0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3, 3, 0, 0, 0, 0, 0, 0, 0, 0, 0];
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, level)) gzip.Write(text);
        return packed.ToArray();
    }

    public static byte[] Deflate(byte[] text, CompressionLevel level)
    {
        using var packed = new MemoryStream();
        using (var deflate = new DeflateStream(packed, level)) deflate.Write(text);
        return packed.ToArray();
    }

    public static byte[] ReadAll(Stream stream)
    {
        using var all = new MemoryStream();
        stream.CopyTo(all);
        return all.ToArray();
    }

    public static async Task<byte[]> ReadAllAsync(Stream stream)
    {
        using var all = new MemoryStream();
        await stream.CopyToAsync(all);
        return all.ToArray();
    }
}
