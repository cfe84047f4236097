using GenomeTriage.Review.Archive;

namespace GenomeTriage.Review.Conferences;

/// <summary>A case on the agenda with all that the actor may see of it.</summary>
public sealed record AgendaEntry
{
    /// <summary>The row.</summary>
    public required AgendaItem Item { get; init; }

    /// <summary>Name of the case.</summary>
    public required string Pseudonym { get; init; }

    /// <summary>The ranking that is discussed; <c>null</c> where the case has none.</summary>
    public RankingArchive? Ranking { get; init; }

    /// <summary>Own rankings: before the discussion the actor's own alone.</summary>
    public IReadOnlyList<OwnRanking> OwnRankings { get; init; } = [];

    /// <summary>How many have given theirs.</summary>
    public int OwnRankingCount { get; init; }

    /// <summary>Votes; none before the discussion.</summary>
    public IReadOnlyList<Vote> Votes { get; init; } = [];

    /// <summary>The decision; <c>null</c> until there is one.</summary>
    public Decision? Decision { get; init; }

    /// <summary>Points of the full-investigation checklist that are open.</summary>
    public int OpenChecklist { get; init; }

    /// <summary>Votes for something else than was decided.</summary>
    public IEnumerable<Vote> Dissent => Decision is { } decision ? Votes.Where(vote => !Tally.Agrees(vote, decision.Kind, decision.Code)) : [];
}

/// <summary>A conference with its agenda.</summary>
public sealed record ConferenceDossier
{
    /// <summary>The conference.</summary>
    public required Conference Conference { get; init; }

    /// <summary>Name of the institute.</summary>
    public required string Institute { get; init; }

    /// <summary>Those with a seat.</summary>
    public required IReadOnlyList<Guid> Seats { get; init; }

    /// <summary>The agenda in order.</summary>
    public required IReadOnlyList<AgendaEntry> Agenda { get; init; }

    /// <summary>Names of the people of the institute.</summary>
    public required IReadOnlyDictionary<Guid, string> People { get; init; }
}

/// <summary>Counts votes.</summary>
internal static class Tally
{
    /// <summary>Whether a vote is for this decision.</summary>
    public static bool Agrees(Vote vote, DecisionKind kind, string? code) =>
        vote.Kind == kind && (kind is DecisionKind.MoreTests or DecisionKind.Undiagnosed || vote.Code == code);
}
