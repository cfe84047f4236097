using GenomeTriage.Annotation.Frequencies;
using GenomeTriage.Genome.Positions;

namespace GenomeTriage.Triage.Ledger;

/// <summary>What is followed through the pipeline: a gene, a place, or one variant at a place.</summary>
public sealed record TraceQuery
{
    /// <summary>Gene symbol; <c>null</c> where a place is followed.</summary>
    public string? Gene { get; init; }

    /// <summary>1-based position as in the file or on GRCh38, either matches; <c>null</c> where a gene is followed.</summary>
    public GenomicPosition? Place { get; init; }

    /// <summary>Reference bases, <c>null</c> for any.</summary>
    public string? Reference { get; init; }

    /// <summary>Alternate bases, <c>null</c> for any.</summary>
    public string? Alternate { get; init; }
}

/// <summary>One thing that happened to the variant followed.</summary>
/// <param name="Stage">Code of the ledger stage.</param>
/// <param name="Reason">Code of why it left there; <c>null</c> where it passed.</param>
/// <param name="Line">1-based line of the record in the text of the file.</param>
/// <param name="Variant">The variant as it stood at that stage.</param>
/// <param name="Gene">The gene, where the stage speaks of one.</param>
public readonly record struct TraceStep(string Stage, string? Reason, long Line, string Variant, string? Gene)
{
    /// <summary>What the site's own collection says of the variant, at the stages that know it.</summary>
    public LocalFrequency? Local { get; init; }
}
