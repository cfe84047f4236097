namespace GenomeTriage.Review.People;

/// <summary>What a person may do in their institute; one person may have several.</summary>
[Flags]
public enum Roles
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>Enters cases, plans conferences, follows decisions up.</summary>
    Coordinator = 1 << 0,

    /// <summary>Enters and changes cases, leads conferences, records decisions.</summary>
    Geneticist = 1 << 1,

    /// <summary>Enters cases and variants.</summary>
    Lab = 1 << 2,

    /// <summary>Reads cases, gives an own ranking, votes.</summary>
    Member = 1 << 3,

    /// <summary>Reads the audit log.</summary>
    Auditor = 1 << 4,

    /// <summary>Keeps accounts; sees no case.</summary>
    Administrator = 1 << 5,
}

/// <summary>Roles by what they allow.</summary>
public static class RoleSets
{
    /// <summary>Read cases.</summary>
    public const Roles Readers = Roles.Coordinator | Roles.Geneticist | Roles.Lab | Roles.Member;

    /// <summary>Enter cases, and add variants to them.</summary>
    public const Roles Entering = Roles.Coordinator | Roles.Geneticist | Roles.Lab;

    /// <summary>Change the clinical picture, consent and checklist.</summary>
    public const Roles Editing = Roles.Coordinator | Roles.Geneticist;

    /// <summary>Plan conferences.</summary>
    public const Roles Planning = Roles.Coordinator | Roles.Geneticist;

    /// <summary>Open the discussion, record the decision, close the conference.</summary>
    public const Roles Leading = Roles.Geneticist;

    /// <summary>Take part with an own ranking and a vote.</summary>
    public const Roles Voting = Roles.Geneticist | Roles.Member;

    /// <summary>Read the audit log.</summary>
    public const Roles Auditing = Roles.Auditor;

    /// <summary>Keep accounts.</summary>
    public const Roles Administering = Roles.Administrator;
}
