namespace GenomeTriage.Review.Audit;

/// <summary>The one row that knows the last row of the log, so that rows cut off at the end are missed too.</summary>
public sealed class AuditHead
{
    /// <summary>The only key.</summary>
    public const int OnlyId = 1;

    /// <summary>Key, always <see cref="OnlyId"/>.</summary>
    public int Id { get; init; } = OnlyId;

    /// <summary>Number of the last row; 0 before the first.</summary>
    public long Sequence { get; set; }

    /// <summary>Its hash.</summary>
    public required string Hash { get; set; }
}
