using GenomeTriage.Phenotype.Candidates;
using GenomeTriage.Triage.Ledger;

namespace GenomeTriage.Triage.Cases;

/// <summary>How one case is ranked.</summary>
public sealed record TriageOptions
{
    /// <summary>All diagnoses of the pack, or OMIM entries alone (the candidates of published measurements).</summary>
    public CandidateScope Candidates { get; init; }

    /// <summary>Evidence that is left out.</summary>
    public EvidenceSources Without { get; init; }

    /// <summary>Whether genes of the secondary-findings list may be reported where they do not explain the picture.</summary>
    public bool IncludeSecondaryFindings { get; init; }

    /// <summary>Symbols of the only genes looked at; <c>null</c> for all.</summary>
    public IReadOnlySet<string>? Panel { get; init; }

    /// <summary>Prior probability (0–1) that no candidate is right; <c>null</c> for the fitted one.</summary>
    public double? NonePrior { get; init; }

    /// <summary>Largest number of groups in the result (1 or more); the posterior of the rest still counts.</summary>
    public int Top { get; init; } = 50;

    /// <summary>A variant or gene whose way through the pipeline is recorded; <c>null</c> for none.</summary>
    public TraceQuery? Trace { get; init; }
}
