namespace GenomeTriage.Knowledge.Mito;

/// <summary>What MITOMAP says of a variant of the mitochondrial genome (NC_012920.1).</summary>
public sealed record MitomapVariant
{
    /// <summary>1-based position of the first reference base.</summary>
    public required int Position { get; init; }

    /// <summary>Reference bases.</summary>
    public required string Reference { get; init; }

    /// <summary>Alternate bases.</summary>
    public required string Alternate { get; init; }

    /// <summary>Copies among the full-length sequences in GenBank; -1 where MITOMAP does not say.</summary>
    public int AlleleCount { get; init; } = -1;

    /// <summary>Frequency among them, 0–1; NaN where MITOMAP does not say.</summary>
    public float Frequency { get; init; } = float.NaN;

    /// <summary>Diseases it is said to cause, as MITOMAP writes them; empty where it is listed as a polymorphism only.</summary>
    public string Disease { get; init; } = "";

    /// <summary>MITOMAP's status, with ClinGen's class in brackets where there is one: <c>Cfrm-[P]</c>, <c>Reported</c>; empty where there is none.</summary>
    public string Status { get; init; } = "";

    /// <summary>The locus, <c>MT-TL1</c>; empty where MITOMAP does not say.</summary>
    public string Locus { get; init; } = "";

    /// <summary>Whether it is on MITOMAP's list of confirmed mutations.</summary>
    public bool IsConfirmed { get; init; }

    /// <summary>Whether it is reported with the plus sign for homoplasmy; <c>null</c> where MITOMAP does not say.</summary>
    public bool? IsSeenHomoplasmic { get; init; }

    /// <summary>Whether it is reported with the plus sign for heteroplasmy; <c>null</c> where MITOMAP does not say.</summary>
    public bool? IsSeenHeteroplasmic { get; init; }
}
