namespace GenomeTriage.Annotation.Frequencies;

/// <summary>What is known of an allele's frequency. "Absent" and "no source at all" are different.</summary>
public enum FrequencyState
{
    /// <summary>No population source covers this file: the frequency is unknown.</summary>
    NoSource = 0,

    /// <summary>A source covers this file and does not hold the allele.</summary>
    AbsentFromSource = 1,

    /// <summary>A source gives the frequency (which may be 0: looked for in many people and not found).</summary>
    Known = 2,
}

/// <summary>An allele's frequency in a population.</summary>
public readonly record struct AlleleFrequency
{
    /// <summary>No source: the frequency is unknown.</summary>
    public static readonly AlleleFrequency NoSource;

    /// <summary>Whether the numbers below are known, absent, or without any source.</summary>
    public FrequencyState State { get; init; }

    /// <summary>Frequency in all people of the source, 0–1; <c>null</c> where not given.</summary>
    public double? Overall { get; init; }

    /// <summary>The highest frequency among the source's populations, 0–1; <c>null</c> where not given.</summary>
    public double? PopMax { get; init; }

    /// <summary>Number of homozygous (or hemizygous, as the source counts) people; <c>null</c> where not given.</summary>
    public int? HomozygoteCount { get; init; }

    /// <summary>The field the frequency was read from, <c>gnomAD_AF</c> or <c>CSQ/gnomADe_AF</c>; where absent, the source's fields.</summary>
    public string? Source { get; init; }

    /// <summary>The higher of <see cref="PopMax"/> and <see cref="Overall"/>; <c>null</c> where neither is known.</summary>
    public double? Highest => PopMax is { } popMax && Overall is { } overall ? Math.Max(popMax, overall) : PopMax ?? Overall;

    /// <summary>A source covers the file and does not hold the allele.</summary>
    public static AlleleFrequency AbsentFrom(string source) => new() { State = FrequencyState.AbsentFromSource, Source = source };
}

/// <summary>What the lab's own collection says of an allele (loqusdb's <c>Obs</c> and <c>Hom</c>, or a local frequency).</summary>
public readonly record struct LocalFrequency
{
    /// <summary>Number of cases it was seen in; <c>null</c> where not given.</summary>
    public int? Observations { get; init; }

    /// <summary>Number of those that were homozygous; <c>null</c> where not given.</summary>
    public int? Homozygotes { get; init; }

    /// <summary>Frequency in the collection, 0–1; <c>null</c> where not given.</summary>
    public double? Frequency { get; init; }

    /// <summary>People in the collection; <c>null</c> where not given.</summary>
    public int? People { get; init; }

    /// <summary>The field it was read from, or the name of the site's source.</summary>
    public string? Source { get; init; }

    /// <summary>The counts of each cohort, in the order of the source; empty where the collection is counted as one.</summary>
    public IReadOnlyList<CohortCount> Cohorts
    {
        get => field ?? [];
        init;
    }
}

/// <summary>What one cohort of the lab's own collection says of an allele.</summary>
/// <param name="Name">The cohort.</param>
/// <param name="People">People in it.</param>
/// <param name="Observations">Number of those who carry the allele.</param>
/// <param name="Homozygotes">Number of those who have it on every copy.</param>
public readonly record struct CohortCount(string Name, int People, int Observations, int Homozygotes);
