namespace GenomeTriage.Phenotype.Prior;

/// <summary>
/// What speaks for a candidate before any sign is seen. None of it uses ClinVar or the number of reported variants, so
/// that ClinVar can be left out of a ranking in truth.
/// </summary>
public enum PriorPart
{
    /// <summary>Orphanet's class of prevalence as a natural logarithm over the rarest class; 0 where no figure is known.</summary>
    Prevalence,

    /// <summary>
    /// How many of Orphanet (as an exact match), GARD and DDG2P list it as a disease of its own, 0–3: what is
    /// established is diagnosed more often than what was described once.
    /// </summary>
    Catalogues,

    /// <summary>1 where a causative gene is known, 0 where none is.</summary>
    GeneKnown,
}
