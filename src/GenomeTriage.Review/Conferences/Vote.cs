using GenomeTriage.Review.Store;

namespace GenomeTriage.Review.Conferences;

/// <summary>What is decided of a case.</summary>
public enum DecisionKind
{
    /// <summary>The diagnosis is confirmed.</summary>
    Confirmed,

    /// <summary>The diagnosis is suspected.</summary>
    Suspected,

    /// <summary>The diagnosis is ruled out.</summary>
    RuledOut,

    /// <summary>No diagnosis after full investigation (ORPHA:616874).</summary>
    Undiagnosed,

    /// <summary>More tests are needed.</summary>
    MoreTests,
}

/// <summary>What a member can choose beside a diagnosis.</summary>
public static class Choice
{
    /// <summary>None of these.</summary>
    public const string None = "NONE";

    /// <summary>Orphanet's entry for patients without a diagnosis after full investigation.</summary>
    public const string Undiagnosed = "ORPHA:616874";
}

/// <summary>A member's vote. A later one takes the place of an earlier until the decision.</summary>
public sealed class Vote : IOfInstitute
{
    /// <summary>Key.</summary>
    public Guid Id { get; init; } = Guid.NewGuid();

    /// <inheritdoc/>
    public Guid InstituteId { get; init; }

    /// <summary>The case on the agenda.</summary>
    public Guid AgendaItemId { get; init; }

    /// <summary>The member.</summary>
    public Guid AccountId { get; init; }

    /// <summary>What the member would decide.</summary>
    public DecisionKind Kind { get; set; }

    /// <summary>The diagnosis; <c>null</c> where the kind needs none.</summary>
    public string? Code { get; set; }

    /// <summary>Comment; kept as dissent where the decision is another.</summary>
    public string? Comment { get; set; }

    /// <summary>When it was cast.</summary>
    public DateTimeOffset CastAt { get; set; }
}
