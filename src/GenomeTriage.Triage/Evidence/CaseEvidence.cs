using GenomeTriage.Annotation;
using GenomeTriage.Annotation.Repeats;
using GenomeTriage.Triage.Families;

namespace GenomeTriage.Triage.Evidence;

/// <summary>
/// What is kept of a case's variants when the file has been read: enough to rank again with another clinical picture or
/// without a variant that was struck out.
/// </summary>
public sealed record CaseEvidence
{
    /// <summary>Who is which sample; the calls of the variants are in the order of its samples.</summary>
    public required SequencedFamily Family { get; init; }

    /// <summary>The patient's variants that may explain a disease, in order of place and alleles.</summary>
    public required IReadOnlyList<AnnotatedVariant> Variants { get; init; }

    /// <summary>Which kinds of variants the input spoke of.</summary>
    public KindsSeen Seen { get; init; }

    /// <summary>What variants on one copy of a gene do together, in the order of the genes; empty without a reference.</summary>
    public IReadOnlyList<HaplotypeEffect> Haplotypes { get; init; } = [];

    /// <summary>The patient's lengths of repeats that cause diseases, by name.</summary>
    public IReadOnlyList<RepeatGenotype> Repeats { get; init; } = [];

    /// <summary>Rare homozygous variants of the damaging classes in all genes; many tell of related parents.</summary>
    public required int RareHomozygotes { get; init; }

    /// <summary>Share (0–1) of the patient's alleles that have a number of dbSNP; <c>null</c> where the file is not annotated with them.</summary>
    public double? CataloguedShare { get; init; }
}
