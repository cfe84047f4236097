using GenomeTriage.Annotation;
using GenomeTriage.Annotation.Consequences;

namespace GenomeTriage.Triage.Results;

/// <summary>How a disease is passed on, as the genotype likelihood distinguishes it.</summary>
public enum InheritanceMode
{
    /// <summary>Not recorded.</summary>
    Unknown = 0,

    /// <summary>One altered copy of an autosomal gene is enough.</summary>
    AutosomalDominant = 1,

    /// <summary>Both copies of an autosomal gene are altered.</summary>
    AutosomalRecessive = 2,

    /// <summary>X-linked, women with one altered copy mostly well.</summary>
    XLinkedRecessive = 3,

    /// <summary>X-linked, one altered copy is enough.</summary>
    XLinkedDominant = 4,

    /// <summary>Mitochondrial genome.</summary>
    Mitochondrial = 5,

    /// <summary>Y-linked.</summary>
    YLinked = 6,
}

/// <summary>How the patient carries a variant.</summary>
public enum GenotypePattern
{
    /// <summary>One of two copies.</summary>
    Heterozygous = 0,

    /// <summary>Both copies.</summary>
    Homozygous = 1,

    /// <summary>The only copy (X or Y of a male).</summary>
    Hemizygous = 2,

    /// <summary>One of two different variants on the two copies of the gene, known from parents or read phase.</summary>
    CompoundHeterozygous = 3,

    /// <summary>One of two different variants of the gene; which copies they are on is not known.</summary>
    PossiblyCompoundHeterozygous = 4,

    /// <summary>Present in the patient and in neither parent.</summary>
    DeNovo = 5,

    /// <summary>Every mitochondrial genome, as far as called.</summary>
    Homoplasmic = 6,

    /// <summary>A part of the mitochondrial genomes.</summary>
    Heteroplasmic = 7,
}

/// <summary>What the genotypes say of one gene of a candidate, under its best mode of inheritance.</summary>
public sealed record GeneEvidence
{
    /// <summary>Symbol.</summary>
    public required string Symbol { get; init; }

    /// <summary><c>HGNC:3689</c>; <c>null</c> where the pack has none.</summary>
    public string? HgncId { get; init; }

    /// <summary>ln P(genotypes | this gene causes the disease) / P(genotypes | background).</summary>
    public required double LogLr { get; init; }

    /// <summary>The mode of inheritance that explains the genotypes best.</summary>
    public required InheritanceMode Mode { get; init; }

    /// <summary>The variants that fit this mode, strongest first; empty where none was found.</summary>
    public required IReadOnlyList<VariantEvidence> Variants { get; init; }
}

/// <summary>One variant as evidence for a gene.</summary>
public sealed record VariantEvidence
{
    /// <summary>The variant with its annotation and the calls of the family.</summary>
    public required AnnotatedVariant Annotated { get; init; }

    /// <summary>Its consequence for the gene.</summary>
    public required GeneConsequence Consequence { get; init; }

    /// <summary>How the patient carries it.</summary>
    public required GenotypePattern Pattern { get; init; }

    /// <summary>What the family shows of it, for the criteria of the guideline.</summary>
    public FamilyObservation Family { get; init; } = FamilyObservation.None;

    /// <summary>ln of how much likelier the variant is as a cause than as a chance finding.</summary>
    public required double LogLr { get; init; }
}
