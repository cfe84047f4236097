using GenomeTriage.Review.Cases;
using GenomeTriage.Review.Conferences;

namespace GenomeTriage.Review.Worklists;

/// <summary>What new knowledge asks of a case.</summary>
public enum KnowledgeAlert
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>The knowledge is another than that of its last ranking, and the patient agreed to reanalysis.</summary>
    Newer,

    /// <summary>It was ranked on new knowledge, and the list begins otherwise since; nobody has taken it up yet.</summary>
    ListChanged,
}

/// <summary>One case on the worklist.</summary>
/// <param name="Id">The case.</param>
/// <param name="Pseudonym">Its name.</param>
/// <param name="Status">How far it is.</param>
/// <param name="ReferredOn">When the patient was referred.</param>
/// <param name="DaysSinceReferral">Days from then to today.</param>
/// <param name="FirstName">The first of its list; <c>null</c> before it was ranked.</param>
/// <param name="FirstPosterior">Its posterior, 0–1.</param>
/// <param name="HasVariants">Whether variants were read.</param>
/// <param name="ReviewOn">When it is to be looked at again.</param>
/// <param name="Alert">What new knowledge asks of it.</param>
public sealed record WorklistLine(
    Guid Id, string Pseudonym, CaseStatus Status, DateOnly ReferredOn, int DaysSinceReferral,
    string? FirstName, double FirstPosterior, bool HasVariants, DateOnly? ReviewOn, KnowledgeAlert Alert);

/// <summary>A follow-up of a decision that is open.</summary>
/// <param name="DecisionId">The decision.</param>
/// <param name="CaseId">The case.</param>
/// <param name="Pseudonym">Its name.</param>
/// <param name="Kind">What was decided.</param>
/// <param name="Owner">Who sees to it.</param>
/// <param name="DueOn">By when.</param>
/// <param name="IsOverdue">Whether that day is past.</param>
public sealed record FollowUp(Guid DecisionId, Guid CaseId, string Pseudonym, DecisionKind Kind, string Owner, DateOnly DueOn, bool IsOverdue);

/// <summary>What a unit has to do today.</summary>
/// <param name="Cases">The cases, the longest waiting first; those with a confirmed diagnosis only where they were asked for.</param>
/// <param name="FollowUps">Open follow-ups, the most overdue first.</param>
/// <param name="Today">The day it was made.</param>
/// <param name="PackSha256">The knowledge in use.</param>
public sealed record Worklist(IReadOnlyList<WorklistLine> Cases, IReadOnlyList<FollowUp> FollowUps, DateOnly Today, string PackSha256)
{
    /// <summary>Cases without a confirmed diagnosis.</summary>
    public IEnumerable<WorklistLine> WithoutDiagnosis => Cases.Where(line => line.Status != CaseStatus.Confirmed);

    /// <summary>Cases on the agenda of a conference.</summary>
    public IEnumerable<WorklistLine> AwaitingConference => Cases.Where(line => line.Status == CaseStatus.AwaitingConference);

    /// <summary>Cases whose day of review has come.</summary>
    public IEnumerable<WorklistLine> DueForReanalysis => Cases.Where(line => line.ReviewOn is { } day && day <= Today);

    /// <summary>Cases that new knowledge asks something of.</summary>
    public IEnumerable<WorklistLine> Alerted => Cases.Where(line => line.Alert != KnowledgeAlert.None);
}
