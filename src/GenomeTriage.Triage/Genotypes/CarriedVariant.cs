using GenomeTriage.Annotation;
using GenomeTriage.Annotation.Consequences;
using GenomeTriage.Annotation.Structural;
using GenomeTriage.Genome.Variants;
using GenomeTriage.Triage.Genotypes.Assertions;
using GenomeTriage.Triage.Genotypes.Background;
using GenomeTriage.Triage.Genotypes.Inheritance;
using GenomeTriage.Triage.Genotypes.Splicing;

namespace GenomeTriage.Triage.Genotypes;

/// <summary>How many of the patient's copies of a place carry the allele.</summary>
public enum Zygosity
{
    /// <summary>One of two.</summary>
    Heterozygous = 0,

    /// <summary>Both.</summary>
    Homozygous = 1,

    /// <summary>The only one.</summary>
    Hemizygous = 2,
}

/// <summary>A variant that the patient carries, seen from one gene.</summary>
internal sealed record CarriedVariant
{
    public required AnnotatedVariant Annotated { get; init; }

    public required GeneConsequence Consequence { get; init; }

    public required ConsequenceReading Reading { get; init; }

    public required FrequencyBin Bin { get; init; }

    public required SampleCall Call { get; init; }

    public required Zygosity Zygosity { get; init; }

    /// <summary>What the family shows of it.</summary>
    public FamilyCalls Family { get; init; } = FamilyCalls.Unknown;

    /// <summary>Whether the file gives it a number of dbSNP; it weighs where the frequency is not known.</summary>
    public bool IsCatalogued { get; init; }

    /// <summary>P(the call is right), 0–1.</summary>
    public double CallConfidence { get; init; } = 1;

    /// <summary>How much likelier what ClinVar says is of a cause than of background.</summary>
    public double AssertionRatio { get; init; } = 1;

    /// <summary>How much less that weighs where the variant is one of two hits, because healthy people carry such, 0–1.</summary>
    public double CarrierDiscount { get; init; } = 1;

    /// <summary>Another change of the codon that ClinVar calls pathogenic; <c>null</c> where there is none, or ClinVar is left out.</summary>
    public SmallVariant? Neighbour { get; init; }

    /// <summary>How much likelier such a neighbour is of a cause than of background; 1 without one.</summary>
    public double NeighbourRatio => Neighbour is null ? 1 : CodonNeighbours.Ratio;

    /// <summary>How much likelier the predictors' scores are of a cause than of background.</summary>
    public double PredictionRatio { get; init; } = 1;

    /// <summary>What it changes in the splice region; <c>null</c> elsewhere, and where a predictor or ClinVar speaks of it.</summary>
    public SpliceChange? SpliceChange { get; init; }

    /// <summary>How much likelier the share of mitochondrial genomes with it is of a cause; 1 on other chromosomes.</summary>
    public double HeteroplasmyRatio { get; init; } = 1;

    /// <summary>How much likelier ClinGen's judgement of the gene's dosage makes a loss or gain as a dominant cause.</summary>
    public double DosageRatio { get; init; } = 1;

    /// <summary>The other variants on the same copy that have the effect together with this one; empty where it acts alone.</summary>
    public IReadOnlyList<AnnotatedVariant> Together { get; init; } = [];

    /// <summary>The deletion on the other copy of the gene that this variant lies under, so that it shows alone; <c>null</c> where there is none.</summary>
    public StructuralVariant? DeletedCopy { get; init; }

    /// <summary>All that is known of this very variant, apart from class, frequency and family.</summary>
    public double EvidenceRatio => AssertionRatio * NeighbourRatio * PredictionRatio * (SpliceChange?.Ratio ?? 1);

    /// <summary>The copy of the gene that is read, where it is imprinted; otherwise <c>null</c>.</summary>
    public ActiveCopy? ActiveCopy { get; init; }

    /// <summary>Whether the reads, or one record that names both alleles, tell which copies this and another variant are on.</summary>
    public PairPhase PhaseWith(CarriedVariant other)
    {
        if (LiesUnder(other) || other.LiesUnder(this)) return PairPhase.Trans;
        if (Annotated.Line == other.Annotated.Line && Call.Other > 0) return PairPhase.Trans;
        if (Call.PhaseSet is not { } set || set != other.Call.PhaseSet) return PairPhase.Unknown;
        if (Call.Haplotype is not { } mine || other.Call.Haplotype is not { } theirs) return PairPhase.Unknown;
        return mine == theirs ? PairPhase.Cis : PairPhase.Trans;
    }

    private bool LiesUnder(CarriedVariant other) => DeletedCopy is { } deletion && ReferenceEquals(deletion, other.Annotated.Structural);
}
