namespace GenomeTriage.Review.Audit;

/// <summary>Everything that the audit log can say was done. The list is closed: what is not here cannot be done.</summary>
public enum AuditVerb
{
    /// <summary>The store was made, with its first institute and administrator.</summary>
    StoreSetUp,

    /// <summary>Signed in.</summary>
    SignedIn,

    /// <summary>Signed out.</summary>
    SignedOut,

    /// <summary>A wrong password for an account that exists.</summary>
    SignInFailed,

    /// <summary>A password was set with a one-time code.</summary>
    PasswordSet,

    /// <summary>An institute was added.</summary>
    InstituteAdded,

    /// <summary>An account was added.</summary>
    AccountAdded,

    /// <summary>Roles, name or activity of an account were changed, or a new one-time code was given.</summary>
    AccountChanged,

    /// <summary>The accounts were looked at.</summary>
    AccountsViewed,

    /// <summary>The worklist was looked at.</summary>
    WorklistViewed,

    /// <summary>A case was entered.</summary>
    CaseEntered,

    /// <summary>A case was looked at; View names which part.</summary>
    CaseViewed,

    /// <summary>Terms, age, sex or onset were changed.</summary>
    PictureChanged,

    /// <summary>The consent policy was changed.</summary>
    ConsentChanged,

    /// <summary>Variants were read into a case.</summary>
    VariantsAdded,

    /// <summary>A ranking without some terms or variants was looked at, and not kept.</summary>
    RankingTried,

    /// <summary>A new ranking was kept.</summary>
    RankingKept,

    /// <summary>A point of the full-investigation checklist was marked or unmarked.</summary>
    ChecklistMarked,

    /// <summary>A follow-up was marked as done.</summary>
    FollowUpDone,

    /// <summary>A conference was planned.</summary>
    ConferencePlanned,

    /// <summary>A conference was looked at.</summary>
    ConferenceViewed,

    /// <summary>A case was put on the agenda or taken off.</summary>
    AgendaChanged,

    /// <summary>A member gave the own ranking.</summary>
    OwnRankingGiven,

    /// <summary>The discussion of a case was opened.</summary>
    DiscussionOpened,

    /// <summary>A member voted.</summary>
    Voted,

    /// <summary>A decision was recorded.</summary>
    Decided,

    /// <summary>A conference was closed.</summary>
    ConferenceClosed,

    /// <summary>The minutes were looked at.</summary>
    MinutesViewed,

    /// <summary>The audit log was looked at.</summary>
    AuditViewed,
}
