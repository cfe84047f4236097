using GenomeTriage.Review.Store;

namespace GenomeTriage.Review.Conferences;

/// <summary>How far the conference is with a case.</summary>
public enum AgendaState
{
    /// <summary>Each gives the own ranking; nobody sees another's.</summary>
    OwnRankings,

    /// <summary>All see all; votes are cast.</summary>
    Discussion,

    /// <summary>Decided.</summary>
    Decided,
}

/// <summary>A case on the agenda.</summary>
public sealed class AgendaItem : IOfInstitute, IVersioned
{
    /// <summary>Key.</summary>
    public Guid Id { get; init; } = Guid.NewGuid();

    /// <inheritdoc/>
    public Guid InstituteId { get; init; }

    /// <summary>The conference.</summary>
    public Guid ConferenceId { get; init; }

    /// <summary>The case.</summary>
    public Guid CaseId { get; init; }

    /// <summary>Place on the agenda, from 1.</summary>
    public int Place { get; set; }

    /// <summary>Number of the ranking that is discussed.</summary>
    public int RankingNumber { get; set; }

    /// <summary>How far it is.</summary>
    public AgendaState State { get; set; }

    /// <inheritdoc/>
    public int Version { get; set; }
}

/// <summary>A member's own ranking, given before the discussion.</summary>
public sealed class OwnRanking : IOfInstitute
{
    /// <summary>Key.</summary>
    public Guid Id { get; init; } = Guid.NewGuid();

    /// <inheritdoc/>
    public Guid InstituteId { get; init; }

    /// <summary>The case on the agenda.</summary>
    public Guid AgendaItemId { get; init; }

    /// <summary>The member.</summary>
    public Guid AccountId { get; init; }

    /// <summary>Up to three choices, the likeliest first, one a line: a disease code or <see cref="Choice.None"/>.</summary>
    public required string Choices { get; set; }

    /// <summary>Comment; <c>null</c> for none.</summary>
    public string? Comment { get; set; }

    /// <summary>When it was given.</summary>
    public DateTimeOffset GivenAt { get; set; }
}
