using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace GenomeTriage.Review.Audit;

/// <summary>The hashes that tie the rows of the audit log together.</summary>
public static class AuditChain
{
    /// <summary>What stands before the first row.</summary>
    public static readonly string Beginning = new('0', 64);

    private const byte LayoutVersion = 1;

    /// <summary>The row with its hash, to stand behind one with <paramref name="previousHash"/>.</summary>
    public static AuditEntry Seal(AuditEntry entry, string previousHash)
    {
        var linked = entry with { PreviousHash = previousHash };
        return linked with { Hash = HashOf(linked) };
    }

    /// <summary>The hash of a row: SHA-256 over its fields, each with its length, so that no two rows write the same bytes.</summary>
    public static string HashOf(AuditEntry entry)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData([LayoutVersion]);
        Append(hash, entry.Sequence);
        Append(hash, entry.At.ToUnixTimeMilliseconds());
        Append(hash, entry.AccountId.ToString("N"));
        Append(hash, entry.InstituteId.ToString("N"));
        Append(hash, entry.Verb.ToString());
        Append(hash, entry.CaseId?.ToString("N"));
        Append(hash, entry.SubjectId?.ToString("N"));
        Append(hash, entry.View);
        Append(hash, entry.Detail);
        Append(hash, entry.PreviousHash);
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    private static void Append(IncrementalHash hash, long number)
    {
        Span<byte> bytes = stackalloc byte[sizeof(long)];
        BinaryPrimitives.WriteInt64BigEndian(bytes, number);
        hash.AppendData(bytes);
    }

    // An absent text has length -1: it is not the same as an empty one.
    private static void Append(IncrementalHash hash, string? text)
    {
        var bytes = text is null ? [] : Encoding.UTF8.GetBytes(text);
        Append(hash, text is null ? -1L : bytes.Length);
        hash.AppendData(bytes);
    }
}
