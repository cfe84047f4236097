using GenomeTriage.Annotation.Frequencies;
using GenomeTriage.Annotation.Genes;
using GenomeTriage.Annotation.SiteSources;
using GenomeTriage.Annotation.Transcripts;
using GenomeTriage.Genome.Sequences;
using GenomeTriage.Knowledge.ClinVar;

namespace GenomeTriage.Annotation.Pipeline;

/// <summary>What annotation draws on, the same for every file; immutable and shared between runs.</summary>
public sealed record AnnotationSources
{
    /// <summary>Transcripts on GRCh38.</summary>
    public required GeneModel GeneModel { get; init; }

    /// <summary>Finds genes by what annotators write.</summary>
    public required GeneResolver Genes { get; init; }

    /// <summary>The GRCh38 reference; <c>null</c> where the site gives none, so that amino-acid changes stay unknown.</summary>
    public IReferenceSequence? Reference { get; init; }

    /// <summary>ClinVar on GRCh38; <c>null</c> where it is not to be used.</summary>
    public ClinVarTable? ClinVar { get; init; }

    /// <summary>Sources that the site built; each goes before what the file says of the same.</summary>
    public IReadOnlyList<SiteSource> Sites { get; init; } = [];

    /// <summary>Frequency fields of the site itself, from its mapping file; they go before the known names.</summary>
    public IReadOnlyList<FrequencyField> FrequencyFields { get; init; } = [];
}
