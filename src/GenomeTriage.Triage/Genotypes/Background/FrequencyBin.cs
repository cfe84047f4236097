using GenomeTriage.Annotation.Frequencies;

namespace GenomeTriage.Triage.Genotypes.Background;

/// <summary>How rare an allele is, in the steps that the likelihood tells apart.</summary>
public enum FrequencyBin
{
    /// <summary>A source covers the file and does not hold the allele, or looked for it and found none.</summary>
    Absent = 0,

    /// <summary>Below 1e-5.</summary>
    Below1E5 = 1,

    /// <summary>Below 1e-4.</summary>
    Below1E4 = 2,

    /// <summary>Below 1e-3.</summary>
    Below1E3 = 3,

    /// <summary>Below 1e-2.</summary>
    Below1E2 = 4,

    /// <summary>1e-2 or more.</summary>
    Common = 5,

    /// <summary>No source says: the likelihood of all bins together.</summary>
    Unknown = 6,

    /// <summary>Below 1e-2, and no source says how far: the likelihood of all rare bins together.</summary>
    Rare = 7,
}

/// <summary>Puts frequencies into bins.</summary>
public static class FrequencyBins
{
    // Where a file gives the highest of the populations alone: rare alleles are mostly of one population, and all
    // populations together are some five times as many people.
    private const double OverallShareOfHighest = .2;

    // A founder allele of one population may be of any rarity in all of them.
    private const double PopMaxThatBounds = 1e-3;
    private const double PopMaxOfCommon = .05;

    /// <summary>
    /// The bin of the overall frequency. The highest of the populations is not used: it takes the founder alleles of
    /// small populations away from just the patients who have them.
    /// </summary>
    public static FrequencyBin Of(AlleleFrequency frequency) => frequency.State switch
    {
        FrequencyState.NoSource => FrequencyBin.Unknown,
        FrequencyState.AbsentFromSource => FrequencyBin.Absent,
        _ when frequency is { Overall: null, PopMax: >= PopMaxThatBounds and < PopMaxOfCommon } => FrequencyBin.Rare,
        _ => (frequency.Overall ?? OverallShareOfHighest * frequency.PopMax) switch
        {
            null => FrequencyBin.Unknown,
            <= 0 => FrequencyBin.Absent,
            < 1e-5 => FrequencyBin.Below1E5,
            < 1e-4 => FrequencyBin.Below1E4,
            < 1e-3 => FrequencyBin.Below1E3,
            < 1e-2 => FrequencyBin.Below1E2,
            _ => FrequencyBin.Common,
        },
    };
}
