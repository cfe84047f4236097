namespace GenomeTriage.Knowledge.Sources;

/// <summary>What can be wrong with a source file of the pack; raised as <see cref="Genome.Problems.InputException"/>.</summary>
public static class SourceProblemCodes
{
    /// <summary>The file is not in the folder.</summary>
    public const string SourceMissing = nameof(SourceMissing);

    /// <summary>The file cannot be read or decompressed.</summary>
    public const string SourceUnreadable = nameof(SourceUnreadable);

    /// <summary>No header with the columns that are needed.</summary>
    public const string SourceHeaderMissing = nameof(SourceHeaderMissing);

    /// <summary>A row has more or fewer fields than the header.</summary>
    public const string SourceColumnCount = nameof(SourceColumnCount);

    /// <summary>A field holds a value that its format does not allow.</summary>
    public const string SourceFieldInvalid = nameof(SourceFieldInvalid);

    /// <summary>The same key occurs twice where it may occur once.</summary>
    public const string SourceDuplicate = nameof(SourceDuplicate);

    /// <summary>The file holds no row.</summary>
    public const string SourceEmpty = nameof(SourceEmpty);
}
