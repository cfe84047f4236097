namespace GenomeTriage.Review;

/// <summary>Codes of why something in the review room cannot be done.</summary>
public static class ReviewProblemCodes
{
    /// <summary>There is no such thing in the institute of the person who asks.</summary>
    public const string ReviewNotFound = "ReviewNotFound";

    /// <summary>The person's roles do not allow it. Allowed names the roles that do.</summary>
    public const string ReviewRoleMissing = "ReviewRoleMissing";

    /// <summary>Someone else changed it after it was read; nothing was saved.</summary>
    public const string ReviewChangedMeanwhile = "ReviewChangedMeanwhile";

    /// <summary>A field is empty that must not be.</summary>
    public const string ReviewFieldMissing = "ReviewFieldMissing";

    /// <summary>A text is too long. Allowed is the greatest length.</summary>
    public const string ReviewTextTooLong = "ReviewTextTooLong";

    /// <summary>A value is none of those allowed.</summary>
    public const string ReviewValueWrong = "ReviewValueWrong";

    /// <summary>The institute has a case with this pseudonym already.</summary>
    public const string ReviewPseudonymTaken = "ReviewPseudonymTaken";

    /// <summary>The user name is in use already.</summary>
    public const string ReviewUserNameTaken = "ReviewUserNameTaken";

    /// <summary>The term is in the clinical picture already.</summary>
    public const string ReviewTermStated = "ReviewTermStated";

    /// <summary>The case waits in the agenda of this conference already.</summary>
    public const string ReviewAlreadyOnAgenda = "ReviewAlreadyOnAgenda";

    /// <summary>This step of the conference is over, or has not begun. Found is the state it is in.</summary>
    public const string ReviewStepClosed = "ReviewStepClosed";

    /// <summary>Only those with a seat in the conference take part.</summary>
    public const string ReviewSeatMissing = "ReviewSeatMissing";

    /// <summary>Too few have voted. Found is their number, allowed the quorum.</summary>
    public const string ReviewQuorumMissing = "ReviewQuorumMissing";

    /// <summary>The full-investigation checklist is not complete. Found is how many points are open.</summary>
    public const string ReviewChecklistOpen = "ReviewChecklistOpen";

    /// <summary>The patient has not consented to it.</summary>
    public const string ReviewConsentMissing = "ReviewConsentMissing";

    /// <summary>Items of the agenda are undecided. Found is their number.</summary>
    public const string ReviewItemsOpen = "ReviewItemsOpen";

    /// <summary>The one-time code is wrong, used or too old.</summary>
    public const string ReviewCodeWrong = "ReviewCodeWrong";

    /// <summary>The password is too short or too common. Allowed is the least length.</summary>
    public const string ReviewPasswordWeak = "ReviewPasswordWeak";

    /// <summary>The last administrator of an institute cannot be taken away.</summary>
    public const string ReviewLastAdministrator = "ReviewLastAdministrator";

    /// <summary>The store cannot be opened or written. Found is the place.</summary>
    public const string ReviewStoreUnavailable = "ReviewStoreUnavailable";

    /// <summary>The store was written by a newer program.</summary>
    public const string ReviewStoreNewer = "ReviewStoreNewer";

    /// <summary>What was kept of a case is damaged: its checksum differs.</summary>
    public const string ReviewArchiveDamaged = "ReviewArchiveDamaged";

    /// <summary>The chain of the audit log is broken. Found is the number of the first wrong row, allowed what is wrong with it.</summary>
    public const string ReviewAuditBroken = "ReviewAuditBroken";
}
