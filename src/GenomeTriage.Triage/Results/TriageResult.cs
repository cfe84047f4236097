using GenomeTriage.Genome.Problems;
using GenomeTriage.Triage.Evidence;
using GenomeTriage.Triage.Ledger;

namespace GenomeTriage.Triage.Results;

/// <summary>What the ranking was made from.</summary>
public enum TriageMode
{
    /// <summary>The clinical picture and the variants.</summary>
    Full = 0,

    /// <summary>The clinical picture alone: no variants were given.</summary>
    PhenotypeOnly = 1,
}

/// <summary>
/// The answer: ranked groups of candidate diagnoses and the probability that none of them is right. The posteriors
/// of all candidates and <see cref="NoneOfThese"/> add up to 1, those behind <see cref="Groups"/> being <see cref="Remainder"/>.
/// </summary>
public sealed record TriageResult
{
    /// <summary>The id of the case.</summary>
    public required string CaseId { get; init; }

    /// <summary>What the ranking was made from.</summary>
    public required TriageMode Mode { get; init; }

    /// <summary>Groups by descending posterior, ties by the first code of the first member.</summary>
    public required IReadOnlyList<CandidateGroup> Groups { get; init; }

    /// <summary>Posterior probability (0–1) that no candidate is the diagnosis.</summary>
    public required double NoneOfThese { get; init; }

    /// <summary>Posterior (0–1) of the groups that are not listed.</summary>
    public required double Remainder { get; init; }

    /// <summary>Every posterior, also of what is not listed; <c>null</c> in a result that was not ranked here.</summary>
    public PosteriorsOfAll? Posteriors { get; init; }

    /// <summary>How many diagnoses were weighed.</summary>
    public required int CandidateCount { get; init; }

    /// <summary>What is unusual in the input and how it was handled.</summary>
    public required IReadOnlyList<Problem> Notices { get; init; }

    /// <summary>Where every record and allele went.</summary>
    public required LossLedger Ledger { get; init; }

    /// <summary>What the input was found to be.</summary>
    public required InputSummary Input { get; init; }

    /// <summary>What this input could not show.</summary>
    public required IReadOnlyList<BlindSpot> BlindSpots { get; init; }

    /// <summary>What separates the first candidate from the second, strongest first; empty with fewer than two.</summary>
    public IReadOnlyList<Reason> FirstAgainstSecond { get; init; } = [];

    /// <summary>
    /// Samples and tests whose answer is expected to tell the listed candidates apart, the most telling first; empty where
    /// none would. Signs to ask for come from <c>QuestionChooser</c>.
    /// </summary>
    public IReadOnlyList<NextStep> NextSteps { get; init; } = [];

    /// <summary>Versions of all that the answer depends on.</summary>
    public required Provenance Provenance { get; init; }

    /// <summary>The part of <see cref="Notices"/> that came from reading the variants.</summary>
    public IReadOnlyList<Problem> InputNotices { get; init; } = [];

    /// <summary>
    /// What was kept of the variants, for ranking again without the file; <c>null</c> without variants. Holds genotypes
    /// and is no part of a written result.
    /// </summary>
    public CaseEvidence? Evidence { get; init; }
}
