namespace GenomeTriage.Review.People;

/// <summary>A code by which the holder of a new account sets its password, once. Only its hash is stored.</summary>
public sealed class OneTimeCode
{
    /// <summary>SHA-256 of the code, hexadecimal.</summary>
    public required string CodeHash { get; init; }

    /// <summary>The account; <c>null</c> for the code of the first start, which makes the first administrator.</summary>
    public Guid? AccountId { get; init; }

    /// <summary>Until when it may be used.</summary>
    public DateTimeOffset EndsAt { get; init; }

    /// <summary>When it was used; <c>null</c> where it was not.</summary>
    public DateTimeOffset? UsedAt { get; set; }
}
