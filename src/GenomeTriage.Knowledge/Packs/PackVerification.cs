using System.Security.Cryptography;
using GenomeTriage.Genome.Problems;

namespace GenomeTriage.Knowledge.Packs;

/// <summary>What came of comparing a hash.</summary>
public enum HashVerdict : byte
{
    /// <summary>The same.</summary>
    Same,

    /// <summary>Another.</summary>
    Differs,

    /// <summary>There is nothing to compare with.</summary>
    Missing,
}

/// <summary>A hash that was recomputed.</summary>
/// <param name="Name">Name of the section, or key of the source.</param>
/// <param name="Sha256">The hash the pack gives.</param>
/// <param name="Verdict">Whether it is still that.</param>
public sealed record HashCheck(string Name, string Sha256, HashVerdict Verdict);

/// <summary>All hashes of a pack, recomputed.</summary>
/// <param name="Sections">Of each section.</param>
/// <param name="Sources">Of each official file; empty where no folder was given.</param>
public sealed record PackVerification(IReadOnlyList<HashCheck> Sections, IReadOnlyList<HashCheck> Sources)
{
    /// <summary>Whether every hash is the same.</summary>
    public bool IsIntact => Sections.Concat(Sources).All(check => check.Verdict == HashVerdict.Same);

    /// <summary>Opens a pack, which recomputes the hash of its content, then recomputes those of its sections and, where a folder is given, of the files it was built from.</summary>
    /// <exception cref="ConfigurationException">The file is missing, truncated, altered, of a newer format, or no pack.</exception>
    public static PackVerification Of(string path, string? sourceFolder = null)
    {
        using var file = PackFile.Open(path);
        using var pack = KnowledgePack.Open(path);
        return new PackVerification(
            [.. file.Sections.Select(section => new HashCheck(section.Name, section.Sha256, file.Verify(section) ? HashVerdict.Same : HashVerdict.Differs))],
            sourceFolder is null ? [] : [.. pack.Manifest.Sources.Select(source => new HashCheck(source.Key, source.Sha256, VerdictOf(sourceFolder, source)))]);
    }

    private static HashVerdict VerdictOf(string folder, SourceInfo source)
    {
        var path = Path.Combine(folder, source.File);
        if (!File.Exists(path)) return HashVerdict.Missing;
        using var stream = File.OpenRead(path);
        return Convert.ToHexStringLower(SHA256.HashData(stream)) == source.Sha256 ? HashVerdict.Same : HashVerdict.Differs;
    }
}
