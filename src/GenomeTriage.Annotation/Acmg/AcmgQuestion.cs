using GenomeTriage.Annotation.Consequences;

namespace GenomeTriage.Annotation.Acmg;

/// <summary>How the disease in question is passed on, as far as the criteria tell it apart.</summary>
public enum AcmgInheritance
{
    /// <summary>Not known.</summary>
    Unknown = 0,

    /// <summary>One altered copy is enough, X-linked with it.</summary>
    Dominant = 1,

    /// <summary>Both copies are altered.</summary>
    Recessive = 2,
}

/// <summary>A variant in a gene, in a patient, for a disease.</summary>
public sealed record AcmgQuestion
{
    /// <summary>The variant.</summary>
    public required AnnotatedVariant Variant { get; init; }

    /// <summary>Its consequence for the gene.</summary>
    public required GeneConsequence Consequence { get; init; }

    /// <summary>The gene.</summary>
    public required AcmgGene Gene { get; init; }

    /// <summary>How the disease is passed on.</summary>
    public AcmgInheritance Inheritance { get; init; }

    /// <summary>Whether both parents were sequenced and neither has it.</summary>
    public bool IsDeNovo { get; init; }

    /// <summary>What the family shows beside that.</summary>
    public AcmgFamily Family { get; init; } = AcmgFamily.Unknown;

    /// <summary>Whether the patient has it on both copies.</summary>
    public bool IsHomozygous { get; init; }

    /// <summary>Name of a known pathogenic variant on the other copy of the gene; <c>null</c> where there is none.</summary>
    public string? PathogenicInTrans { get; init; }

    /// <summary>Whether the variant is a founder or known pathogenic allele, which the rules of frequency leave out.</summary>
    internal bool IsExemptFromFrequency =>
        Variant.ClinVar.Assertion is { IsStrictPathogenic: true } || FounderAlleles.Contains(Gene.Symbol, Consequence.HgvsC);
}
