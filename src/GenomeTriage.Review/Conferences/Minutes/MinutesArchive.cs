using GenomeTriage.Review.Archive;

namespace GenomeTriage.Review.Conferences.Minutes;

/// <summary>What a conference's minutes say, in codes and names of the day; each language writes them its own way.</summary>
public sealed record MinutesArchive
{
    /// <summary>What the conference is called.</summary>
    public required string Title { get; init; }

    /// <summary>The institute.</summary>
    public required string Institute { get; init; }

    /// <summary>The day it is held.</summary>
    public DateOnly HeldOn { get; init; }

    /// <summary>How many had to vote.</summary>
    public int Quorum { get; init; }

    /// <summary>Whether it was over.</summary>
    public ConferenceState State { get; init; }

    /// <summary>Names of those with a seat, in order.</summary>
    public IReadOnlyList<string> Seats { get; init; } = [];

    /// <summary>The agenda in order.</summary>
    public IReadOnlyList<MinutesItem> Items { get; init; } = [];

    /// <summary>Bytes to store.</summary>
    public byte[] Write() => ArchiveFormat.Write(this);

    /// <summary>Reads stored bytes.</summary>
    /// <exception cref="Genome.Problems.ConfigurationException">The bytes are damaged.</exception>
    public static MinutesArchive Read(byte[] bytes, string sha256) => ArchiveFormat.Read<MinutesArchive>(bytes, sha256);
}

/// <summary>A case in the minutes.</summary>
public sealed record MinutesItem
{
    /// <summary>Place on the agenda, from 1.</summary>
    public int Place { get; init; }

    /// <summary>Name of the case.</summary>
    public required string Pseudonym { get; init; }

    /// <summary>Number of the ranking that was discussed; 0 for none.</summary>
    public int RankingNumber { get; init; }

    /// <summary>SHA-256 of the knowledge pack of the ranking; <c>null</c> for none.</summary>
    public string? PackSha256 { get; init; }

    /// <summary>The first lines of the ranking.</summary>
    public IReadOnlyList<MinutesLine> List { get; init; } = [];

    /// <summary>Posterior of <em>none of these</em>, 0–1; <c>null</c> without a ranking.</summary>
    public double? NoneOfThese { get; init; }

    /// <summary>Own rankings, in the order they were given; none before the discussion.</summary>
    public IReadOnlyList<MinutesOpinion> Opinions { get; init; } = [];

    /// <summary>Votes, in the order they were cast.</summary>
    public IReadOnlyList<MinutesVote> Votes { get; init; } = [];

    /// <summary>The decision; <c>null</c> until there is one.</summary>
    public MinutesDecision? Decision { get; init; }
}

/// <summary>A line of the ranking.</summary>
/// <param name="Rank">From 1.</param>
/// <param name="Posterior">0–1.</param>
/// <param name="Name">Name of the group.</param>
/// <param name="Genes">Its genes.</param>
/// <param name="Code">Its first code; <c>null</c> in minutes that do not tell.</param>
public sealed record MinutesLine(int Rank, double Posterior, string Name, string Genes, string? Code = null);

/// <summary>An own ranking.</summary>
/// <param name="Who">Name of the member.</param>
/// <param name="Choices">Codes, the likeliest first.</param>
/// <param name="Comment">Comment; <c>null</c> for none.</param>
public sealed record MinutesOpinion(string Who, IReadOnlyList<string> Choices, string? Comment);

/// <summary>A vote.</summary>
/// <param name="Who">Name of the member.</param>
/// <param name="Kind">What the member would decide.</param>
/// <param name="Code">The diagnosis; <c>null</c> where the kind needs none.</param>
/// <param name="Comment">Comment; <c>null</c> for none.</param>
/// <param name="IsDissent">Whether it is for something else than was decided.</param>
public sealed record MinutesVote(string Who, DecisionKind Kind, string? Code, string? Comment, bool IsDissent);

/// <summary>A decision.</summary>
public sealed record MinutesDecision
{
    /// <summary>What was decided.</summary>
    public DecisionKind Kind { get; init; }

    /// <summary>Code of the diagnosis; <c>null</c> for more tests.</summary>
    public string? Code { get; init; }

    /// <summary>Its name on that day.</summary>
    public string? DiagnosisName { get; init; }

    /// <summary>Why.</summary>
    public required string Rationale { get; init; }

    /// <summary>Name of who sees to it.</summary>
    public required string Owner { get; init; }

    /// <summary>By when.</summary>
    public DateOnly? DueOn { get; init; }

    /// <summary>When the case is looked at again.</summary>
    public DateOnly? NextReviewOn { get; init; }

    /// <summary>When it was decided.</summary>
    public DateTimeOffset DecidedAt { get; init; }

    /// <summary>Name of who recorded it.</summary>
    public required string DecidedBy { get; init; }

    /// <summary>Votes for what was decided.</summary>
    public int VotesFor { get; init; }

    /// <summary>Other votes.</summary>
    public int VotesAgainst { get; init; }
}
