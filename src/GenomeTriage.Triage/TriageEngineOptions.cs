using GenomeTriage.Annotation.Frequencies;
using GenomeTriage.Annotation.SiteSources;
using GenomeTriage.Genome.Sequences;
using GenomeTriage.Phenotype.Parameters;
using GenomeTriage.Triage.Learned;
using GenomeTriage.Triage.Ranking;

namespace GenomeTriage.Triage;

/// <summary>How an engine is set up; the same for all its cases.</summary>
public sealed record TriageEngineOptions
{
    /// <summary>The bases of GRCh38; <c>null</c> where the site gives none, so that amino-acid changes stay unknown.</summary>
    public IReferenceSequence? Reference { get; init; }

    /// <summary>The site's own frequency fields; they go before the names that are known.</summary>
    public IReadOnlyList<FrequencyField> FrequencyFields { get; init; } = [];

    /// <summary>Sources that the site built; each goes before what a file says of the same.</summary>
    public IReadOnlyList<SiteSource> Sites { get; init; } = [];

    /// <summary>Bytes of the longest line, and of the longest header, that a file may have; those of the reader where <c>null</c>.</summary>
    public int? MaximumLineLength { get; init; }

    /// <summary>Fitted numbers of the phenotype; those that come with the program where <c>null</c>.</summary>
    public PhenotypeParameters? Phenotype { get; init; }

    /// <summary>Fitted numbers of the ranking; those that come with the program where <c>null</c>.</summary>
    public RankingParameters? Ranking { get; init; }

    /// <summary>What puts the leading candidates in order.</summary>
    public Ranker Ranker { get; init; } = Ranker.Formula;

    /// <summary>The folder of the learned rankers' files; that of the program where <c>null</c>.</summary>
    public string? RankerFolder { get; init; }
}
