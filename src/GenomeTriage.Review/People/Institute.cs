namespace GenomeTriage.Review.People;

/// <summary>A clinic or unit; what it stores is seen by nobody else.</summary>
public sealed class Institute
{
    /// <summary>Key.</summary>
    public Guid Id { get; init; } = Guid.NewGuid();

    /// <summary>Name, unique.</summary>
    public required string Name { get; set; }

    /// <summary>Whether its administrators may add institutes: the one made at first start.</summary>
    public bool IsHost { get; init; }

    /// <summary>When it was added.</summary>
    public DateTimeOffset AddedAt { get; init; }
}
