namespace GenomeTriage.Annotation.Repeats;

/// <summary>Where a length lies in the ranges of its locus.</summary>
public enum RepeatStatus
{
    /// <summary>Normal.</summary>
    Normal = 0,

    /// <summary>Longer than normal, and not known to cause the disease.</summary>
    Intermediate = 1,

    /// <summary>As long as in patients.</summary>
    Pathogenic = 2,
}

/// <summary>The lengths of a repeat in one person.</summary>
/// <param name="Locus">The repeat, with the ranges that hold: those of the file where it states any.</param>
/// <param name="Counts">Number of repeats of each copy that was measured, ascending; one or two.</param>
/// <param name="IsDoubted">Whether the caller's filter failed.</param>
/// <param name="Line">1-based line of the record in the VCF text.</param>
public sealed record RepeatGenotype(RepeatLocus Locus, IReadOnlyList<int> Counts, bool IsDoubted, long Line)
{
    /// <summary>The longest copy.</summary>
    public int Longest => Counts[^1];

    /// <summary>How many copies are as long as in patients.</summary>
    public int Expanded => Counts.Count(count => StatusOf(count) == RepeatStatus.Pathogenic);

    /// <summary>Where the longest copy lies.</summary>
    public RepeatStatus Status => StatusOf(Longest);

    private RepeatStatus StatusOf(int count) => count >= Locus.PathogenicMin ? RepeatStatus.Pathogenic
        : count > Locus.NormalMax ? RepeatStatus.Intermediate : RepeatStatus.Normal;
}
