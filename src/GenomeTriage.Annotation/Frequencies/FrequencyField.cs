namespace GenomeTriage.Annotation.Frequencies;

/// <summary>What a frequency field tells.</summary>
public enum FrequencyKind
{
    /// <summary>Frequency in all people of the source.</summary>
    Overall = 0,

    /// <summary>The highest frequency of the source's populations.</summary>
    PopMax = 1,

    /// <summary>Frequency in one population of the source.</summary>
    Population = 2,

    /// <summary>Allele count; with <see cref="AlleleNumber"/> a frequency where none is written.</summary>
    AlleleCount = 3,

    /// <summary>Number of alleles looked at.</summary>
    AlleleNumber = 4,

    /// <summary>Number of homozygous people.</summary>
    Homozygotes = 5,

    /// <summary>Number of alleles in homozygous people: twice their number.</summary>
    HomozygousAlleles = 6,

    /// <summary>The lab's own collection: cases with the allele.</summary>
    LocalObservations = 7,

    /// <summary>The lab's own collection: homozygous cases.</summary>
    LocalHomozygotes = 8,

    /// <summary>The lab's own collection: frequency.</summary>
    LocalFrequency = 9,
}

/// <summary>A field of INFO, or a column of CSQ, that tells of an allele's frequency.</summary>
/// <param name="Name">The field's name; case is not significant.</param>
/// <param name="Source">The collection it comes from; fields of one source belong together.</param>
/// <param name="Kind">What it tells.</param>
public readonly record struct FrequencyField(string Name, string Source, FrequencyKind Kind);
