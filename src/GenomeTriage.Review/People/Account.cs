using GenomeTriage.Review.Store;

namespace GenomeTriage.Review.People;

/// <summary>A person's account. It is never deleted, since the audit log names it; it is made inactive.</summary>
public sealed class Account : IOfInstitute, IVersioned
{
    /// <summary>Key.</summary>
    public Guid Id { get; init; } = Guid.NewGuid();

    /// <inheritdoc/>
    public Guid InstituteId { get; init; }

    /// <summary>The name to sign in by, lower case, unique over all institutes.</summary>
    public required string UserName { get; init; }

    /// <summary>The name shown to others.</summary>
    public required string DisplayName { get; set; }

    /// <summary>Roles.</summary>
    public Roles Roles { get; set; }

    /// <summary>The hash of the password; <c>null</c> until it is set, and where the hospital signs the person in.</summary>
    public string? PasswordHash { get; set; }

    /// <summary>Issuer and subject at the hospital's identity provider; <c>null</c> for a local account.</summary>
    public string? ExternalSubject { get; set; }

    /// <summary>Wrong passwords since the last right one.</summary>
    public int FailedAttempts { get; set; }

    /// <summary>Until when no password is looked at; <c>null</c> where it is not locked.</summary>
    public DateTimeOffset? LockedUntil { get; set; }

    /// <summary>Whether the person may sign in.</summary>
    public bool IsActive { get; set; } = true;

    /// <summary>When it was added.</summary>
    public DateTimeOffset AddedAt { get; init; }

    /// <inheritdoc/>
    public int Version { get; set; }

    /// <summary>The account as the one who acts.</summary>
    public Actor AsActor() => new(Id, InstituteId, DisplayName, Roles);
}
