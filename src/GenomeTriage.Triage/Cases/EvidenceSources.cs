namespace GenomeTriage.Triage.Cases;

/// <summary>Kinds of evidence, so that any of them can be left out of a ranking (<c>--without</c>).</summary>
[Flags]
public enum EvidenceSources
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>ClinVar assertions. Without them a known pathogenic variant weighs as much as any other of its class.</summary>
    ClinVar = 1 << 0,

    /// <summary>Population frequencies as likelihood. The cut-off that separates rare from common stays.</summary>
    Frequency = 1 << 1,

    /// <summary>Gene constraint (gnomAD): without it every gene is as tolerant as the average.</summary>
    Constraint = 1 << 2,

    /// <summary>The clinical picture.</summary>
    Phenotype = 1 << 3,

    /// <summary>The variants.</summary>
    Genotype = 1 << 4,

    /// <summary>Relatives' calls: the proband is ranked as a singleton.</summary>
    Family = 1 << 5,

    /// <summary>Computed predictions of a variant's effect (CADD, REVEL, SpliceAI).</summary>
    Predictors = 1 << 6,

    /// <summary>How often each disease is met at all: without it every candidate is as likely before any sign is seen.</summary>
    Prior = 1 << 7,
}
