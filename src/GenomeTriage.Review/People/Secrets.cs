using System.Security.Cryptography;
using System.Text;

namespace GenomeTriage.Review.People;

/// <summary>Secrets that a person or a cookie carries; the store holds their hashes alone.</summary>
public static class Secrets
{
    private const int CodeLength = 16;
    private const int SessionBytes = 32;

    // No signs that look alike in print.
    private const string CodeSigns = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";

    /// <summary>A new one-time code (80 bits), <c>XXXX-XXXX-XXXX-XXXX</c>.</summary>
    public static string NewCode()
    {
        var signs = RandomNumberGenerator.GetString(CodeSigns, CodeLength);
        return string.Join('-', signs.Chunk(4).Select(part => new string(part)));
    }

    /// <summary>A new secret of a session (256 bits).</summary>
    public static string NewSession() => Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(SessionBytes));

    /// <summary>The hash under which a secret is stored; blanks around it and case do not matter.</summary>
    public static string HashOf(string secret) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(secret.Trim().ToUpperInvariant())));
}
