namespace GenomeTriage.Review.People;

/// <summary>One sign-in. The cookie holds a secret of which only the hash is stored; ending the row ends the cookie.</summary>
public sealed class SignInSession
{
    /// <summary>SHA-256 of the secret, hexadecimal.</summary>
    public required string SecretHash { get; init; }

    /// <summary>The account.</summary>
    public Guid AccountId { get; init; }

    /// <summary>When it began.</summary>
    public DateTimeOffset StartedAt { get; init; }

    /// <summary>When it was last used.</summary>
    public DateTimeOffset SeenAt { get; set; }

    /// <summary>When it ends whatever happens.</summary>
    public DateTimeOffset EndsAt { get; init; }

    /// <summary>When it was ended by signing out; <c>null</c> where it was not.</summary>
    public DateTimeOffset? EndedAt { get; set; }
}
