namespace GenomeTriage.Review.Audit;

/// <summary>One row of the audit log. Rows are added and never changed; each holds the hash of the one before it.</summary>
public sealed record AuditEntry
{
    /// <summary>1 for the first row, without gaps.</summary>
    public long Sequence { get; init; }

    /// <summary>When, to the millisecond.</summary>
    public DateTimeOffset At { get; init; }

    /// <summary>Who; empty for the program itself.</summary>
    public Guid AccountId { get; init; }

    /// <summary>The institute in which it was done.</summary>
    public Guid InstituteId { get; init; }

    /// <summary>What.</summary>
    public AuditVerb Verb { get; init; }

    /// <summary>On which case; <c>null</c> where on none.</summary>
    public Guid? CaseId { get; init; }

    /// <summary>On which conference or account; <c>null</c> where on none.</summary>
    public Guid? SubjectId { get; init; }

    /// <summary>Which view was read; <c>null</c> where none was.</summary>
    public string? View { get; init; }

    /// <summary>Codes of what was changed (<c>+HP:0001250</c>); never free text.</summary>
    public string? Detail { get; init; }

    /// <summary>Hash of the row before; 64 zeros in the first.</summary>
    public required string PreviousHash { get; init; }

    /// <summary>SHA-256 over all of the above, hexadecimal.</summary>
    public required string Hash { get; init; }
}
