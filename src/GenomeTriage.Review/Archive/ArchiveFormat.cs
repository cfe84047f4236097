using System.IO.Compression;
using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Serialization;
using GenomeTriage.Genome.Problems;

namespace GenomeTriage.Review.Archive;

/// <summary>How archives are written: JSON with named codes, compressed with Brotli, behind a byte that tells the version.</summary>
internal static class ArchiveFormat
{
    private const byte Version = 1;
    // A ranking is packed at every change of a picture: quality 5 takes four times as long, for a sixth fewer bytes.
    private const int BrotliQuality = 1;
    private const int BrotliWindow = 22;

    private static readonly JsonSerializerOptions Json = new()
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        IgnoreReadOnlyProperties = true,
        PreferredObjectCreationHandling = JsonObjectCreationHandling.Replace,
        Converters = { new JsonStringEnumConverter(), ArchiveConverters.Contig, ArchiveConverters.Disease, ArchiveConverters.Terms },
    };

    public static byte[] Write<T>(T value)
    {
        using var bytes = new MemoryStream();
        bytes.WriteByte(Version);
        var json = JsonSerializer.SerializeToUtf8Bytes(value, Json);
        using var encoder = new BrotliEncoder(BrotliQuality, BrotliWindow);
        var packed = new byte[BrotliEncoder.GetMaxCompressedLength(json.Length)];
        encoder.Compress(json, packed, out _, out var written, isFinalBlock: true);
        bytes.Write(packed, 0, written);
        return bytes.ToArray();
    }

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    /// <exception cref="ConfigurationException">The bytes are damaged.</exception>
    public static T Read<T>(byte[] bytes, string sha256)
    {
        if (bytes.Length == 0 || bytes[0] != Version || HashOf(bytes) != sha256) throw Damaged(null);
        try
        {
            using var packed = new MemoryStream(bytes, 1, bytes.Length - 1);
            using var json = new BrotliStream(packed, CompressionMode.Decompress);
            return JsonSerializer.Deserialize<T>(json, Json) ?? throw Damaged(null);
        }
        catch (Exception failure) when (failure is JsonException or InvalidDataException or NotSupportedException)
        {
            throw Damaged(failure);
        }
    }

    public static string HashOf(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));

    private static ConfigurationException Damaged(Exception? inner) =>
        new(new Problem(ReviewProblemCodes.ReviewArchiveDamaged, ProblemSeverity.Error), inner);
}
