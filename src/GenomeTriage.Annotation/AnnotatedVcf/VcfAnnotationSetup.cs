using GenomeTriage.Annotation.Effects;
using GenomeTriage.Annotation.Frequencies;
using GenomeTriage.Annotation.SiteSources;
using GenomeTriage.Annotation.Transcripts;
using GenomeTriage.Genome.Sequences;
using GenomeTriage.Genome.Variants;
using GenomeTriage.Knowledge.ClinVar;

namespace GenomeTriage.Annotation.AnnotatedVcf;

/// <summary>What an annotated VCF is written from.</summary>
public sealed record VcfAnnotationSetup
{
    /// <summary>The transcripts.</summary>
    public required GeneModel Model { get; init; }

    /// <summary>The reference of the gene model's assembly; <c>null</c> where there is none.</summary>
    public IReferenceSequence? Reference { get; init; }

    /// <summary>ClinVar on the gene model's assembly (GRCh38); <c>null</c> where it is not to be used.</summary>
    public ClinVarTable? ClinVar { get; init; }

    /// <summary>
    /// Brings an allele of the file to the gene model's assembly; the answer is <c>null</c> where it has no place there.
    /// Not given where the file is on that assembly.
    /// </summary>
    public Func<SmallVariant, SmallVariant?>? Lift { get; init; }

    /// <summary>Sources that the site built, on the gene model's assembly (GRCh38); each goes before what the file says of the same.</summary>
    public IReadOnlyList<SiteSource> Sites { get; init; } = [];

    /// <summary>Frequency fields of the site itself; they go before the known names.</summary>
    public IReadOnlyList<FrequencyField> FrequencyFields { get; init; } = [];

    /// <summary>By whose conventions consequences are told; those of bcftools csq need a <see cref="Reference"/>.</summary>
    public EffectConventions Conventions { get; init; }

    /// <summary>Lines for the header that tell what the annotation was made with: key and value.</summary>
    public IReadOnlyList<(string Key, string Value)> Provenance { get; init; } = [];
}
