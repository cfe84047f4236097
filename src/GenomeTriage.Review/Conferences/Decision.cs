using GenomeTriage.Review.Store;

namespace GenomeTriage.Review.Conferences;

/// <summary>What a conference decided of a case.</summary>
public sealed class Decision : IOfInstitute
{
    /// <summary>Key.</summary>
    public Guid Id { get; init; } = Guid.NewGuid();

    /// <inheritdoc/>
    public Guid InstituteId { get; init; }

    /// <summary>The case on the agenda; it has one decision.</summary>
    public Guid AgendaItemId { get; init; }

    /// <summary>The case.</summary>
    public Guid CaseId { get; init; }

    /// <summary>What was decided.</summary>
    public DecisionKind Kind { get; init; }

    /// <summary>Code of the diagnosis; ORPHA:616874 for the undiagnosed; <c>null</c> for more tests.</summary>
    public string? Code { get; init; }

    /// <summary>Its name on that day.</summary>
    public string? DiagnosisName { get; init; }

    /// <summary>Why.</summary>
    public required string Rationale { get; init; }

    /// <summary>Who sees to it.</summary>
    public Guid OwnerId { get; init; }

    /// <summary>By when; <c>null</c> where nothing is to be done.</summary>
    public DateOnly? DueOn { get; init; }

    /// <summary>When the case is looked at again; <c>null</c> for never.</summary>
    public DateOnly? NextReviewOn { get; init; }

    /// <summary>When it was decided.</summary>
    public DateTimeOffset DecidedAt { get; init; }

    /// <summary>Who recorded it.</summary>
    public Guid DecidedBy { get; init; }

    /// <summary>Votes for what was decided.</summary>
    public int VotesFor { get; init; }

    /// <summary>Other votes.</summary>
    public int VotesAgainst { get; init; }

    /// <summary>When the follow-up was done; <c>null</c> while it is open.</summary>
    public DateTimeOffset? FollowedUpAt { get; set; }
}
