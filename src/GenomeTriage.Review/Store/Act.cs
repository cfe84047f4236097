using GenomeTriage.Review.Audit;
using GenomeTriage.Review.Cases;
using GenomeTriage.Review.People;

namespace GenomeTriage.Review.Store;

/// <summary>An act in progress: the rows it may change, and what the log will say of it.</summary>
public sealed class Act
{
    internal Act(ReviewContext rows, Actor actor, DateTimeOffset now, RankingShelf rankings) => (Rows, Actor, Now, Rankings) = (rows, actor, now, rankings);

    /// <summary>The rows.</summary>
    public ReviewContext Rows { get; }

    /// <summary>Unpacks rankings.</summary>
    internal RankingShelf Rankings { get; }

    /// <summary>Who acts.</summary>
    public Actor Actor { get; private set; }

    /// <summary>When.</summary>
    public DateTimeOffset Now { get; }

    /// <summary>On which case; <c>null</c> for none.</summary>
    public Guid? Case { get; set; }

    /// <summary>On which conference or account; <c>null</c> for none.</summary>
    public Guid? Subject { get; set; }

    /// <summary>Which view is read; <c>null</c> for none.</summary>
    public string? View { get; set; }

    /// <summary>Codes of what is changed; <c>null</c> where the verb says all.</summary>
    public string? Detail { get; set; }

    /// <summary>Says that it was <paramref name="actor"/> after all: who signs in is known only on the way.</summary>
    public void By(Actor actor) => Actor = actor;

    internal AuditEntry Entry(AuditVerb verb) => new()
    {
        At = DateTimeOffset.FromUnixTimeMilliseconds(Now.ToUnixTimeMilliseconds()),
        AccountId = Actor.AccountId,
        InstituteId = Actor.InstituteId,
        Verb = verb,
        CaseId = Case,
        SubjectId = Subject,
        View = View,
        Detail = Detail,
        PreviousHash = AuditChain.Beginning,
        Hash = "",
    };
}
