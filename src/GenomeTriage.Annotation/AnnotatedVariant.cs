using GenomeTriage.Annotation.Consequences;
using GenomeTriage.Annotation.Frequencies;
using GenomeTriage.Annotation.Scores;
using GenomeTriage.Annotation.Structural;
using GenomeTriage.Genome.Positions;
using GenomeTriage.Genome.Variants;

namespace GenomeTriage.Annotation;

/// <summary>One alternate allele of one record: split, normalised, on GRCh38, with all that is known of it.</summary>
public sealed record AnnotatedVariant
{
    /// <summary>The allele on GRCh38, normalised; a structural variant under its <see cref="StructuralVariant.Identity"/>.</summary>
    public required SmallVariant Variant { get; init; }

    /// <summary>What happens to which bases, where the variant is a structural one; otherwise <c>null</c>.</summary>
    public StructuralVariant? Structural { get; init; }

    /// <summary>Its place and change in short: <c>chr10:121496701:T&gt;G</c>, <c>chr16:29649997-30199852 DEL</c>.</summary>
    public string PlainName => Structural?.ToString() ?? Variant.ToString();

    /// <summary>The allele as the file gives it, where lift-over or normalisation changed it; otherwise <c>null</c>.</summary>
    public SmallVariant? AsGiven { get; init; }

    /// <summary>The assembly of <see cref="AsGiven"/>; that of <see cref="Variant"/> is GRCh38.</summary>
    public GenomeAssembly AssemblyAsGiven { get; init; } = GenomeAssembly.GRCh38;

    /// <summary>The ID column as the file gives it, <c>rs121918499</c>; <c>null</c> where it is missing.</summary>
    public string? Id { get; init; }

    /// <summary>Whether the ID column names a variant of dbSNP.</summary>
    public bool IsCatalogued => Id?.Contains("rs", StringComparison.Ordinal) ?? false;

    /// <summary>1-based line of the record in the VCF text.</summary>
    public long Line { get; init; }

    /// <summary>The effect on each gene, most severe first; empty between genes.</summary>
    public IReadOnlyList<GeneConsequence> Consequences { get; init; } = [];

    /// <summary>Population frequency.</summary>
    public AlleleFrequency Frequency { get; init; }

    /// <summary>The lab's own collection, where the file tells of it.</summary>
    public LocalFrequency? Local { get; init; }

    /// <summary>What ClinVar says of the allele.</summary>
    public ClinVarEvidence ClinVar { get; init; }

    /// <summary>What the file's predictors say; <c>null</c> where it has none for this allele.</summary>
    public PredictorScores? Scores { get; init; }

    /// <summary>One call a sample, in the order of the header.</summary>
    public ReadOnlyMemory<SampleCall> Calls { get; init; }

    /// <summary>The QUAL column; <c>null</c> where not given.</summary>
    public float? Quality { get; init; }

    /// <summary>The FILTER column.</summary>
    public FilterState Filter { get; init; }
}
