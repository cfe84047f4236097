namespace GenomeTriage.Knowledge.Packs;

/// <summary>What can be wrong with a pack file; raised as <see cref="Genome.Problems.ConfigurationException"/>.</summary>
public static class PackProblemCodes
{
    /// <summary>There is no pack at the path.</summary>
    public const string PackMissing = nameof(PackMissing);

    /// <summary>The file cannot be read.</summary>
    public const string PackUnreadable = nameof(PackUnreadable);

    /// <summary>The file does not begin as a pack does.</summary>
    public const string PackNotAPack = nameof(PackNotAPack);

    /// <summary>The file is of a newer format than this software reads.</summary>
    public const string PackNewerFormat = nameof(PackNewerFormat);

    /// <summary>The file is shorter or longer than its header says.</summary>
    public const string PackTruncated = nameof(PackTruncated);

    /// <summary>The SHA-256 of the content is not the one in the header or in the section table.</summary>
    public const string PackAltered = nameof(PackAltered);

    /// <summary>A section is missing, of another size than its columns need, or holds a value that cannot be.</summary>
    public const string PackDamagedSection = nameof(PackDamagedSection);

    /// <summary>Packs are little-endian and this processor is not.</summary>
    public const string PackWrongEndianness = nameof(PackWrongEndianness);
}
