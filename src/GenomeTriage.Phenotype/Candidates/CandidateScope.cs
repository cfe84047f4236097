namespace GenomeTriage.Phenotype.Candidates;

/// <summary>Which diseases compete for the patient.</summary>
public enum CandidateScope
{
    /// <summary>Every diagnosis of the pack: exact matches of OMIM, Orphanet and DECIPHER are one.</summary>
    All,

    /// <summary>Every OMIM entry that HPOA describes, each for itself, as published comparisons count.</summary>
    Omim,
}
