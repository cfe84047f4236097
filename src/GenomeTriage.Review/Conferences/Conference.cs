using GenomeTriage.Review.Store;

namespace GenomeTriage.Review.Conferences;

/// <summary>Whether a conference is over.</summary>
public enum ConferenceState
{
    /// <summary>Planned, or in progress.</summary>
    Planned,

    /// <summary>Over: its minutes stand.</summary>
    Closed,
}

/// <summary>A multidisciplinary conference.</summary>
public sealed class Conference : IOfInstitute, IVersioned
{
    /// <summary>Key.</summary>
    public Guid Id { get; init; } = Guid.NewGuid();

    /// <inheritdoc/>
    public Guid InstituteId { get; init; }

    /// <summary>What it is called.</summary>
    public required string Title { get; set; }

    /// <summary>The day it is held.</summary>
    public DateOnly HeldOn { get; set; }

    /// <summary>How many must have voted before a decision is recorded.</summary>
    public int Quorum { get; set; }

    /// <summary>Whether it is over.</summary>
    public ConferenceState State { get; set; }

    /// <summary>Who planned it.</summary>
    public Guid PlannedBy { get; init; }

    /// <inheritdoc/>
    public int Version { get; set; }
}

/// <summary>A person's seat in a conference.</summary>
public sealed class Seat : IOfInstitute
{
    /// <summary>Key.</summary>
    public Guid Id { get; init; } = Guid.NewGuid();

    /// <inheritdoc/>
    public Guid InstituteId { get; init; }

    /// <summary>The conference.</summary>
    public Guid ConferenceId { get; init; }

    /// <summary>The person.</summary>
    public Guid AccountId { get; init; }
}
