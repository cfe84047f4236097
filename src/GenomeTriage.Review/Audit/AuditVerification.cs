namespace GenomeTriage.Review.Audit;

/// <summary>What is wrong with the first wrong row.</summary>
public enum AuditFault
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>A row is missing, stands twice or stands elsewhere.</summary>
    OutOfOrder,

    /// <summary>A row does not follow the one before it.</summary>
    LinkBroken,

    /// <summary>A row was changed.</summary>
    RowChanged,

    /// <summary>Rows at the end are missing, or more are there than were written.</summary>
    EndMissing,
}

/// <summary>The outcome of verifying the log.</summary>
/// <param name="Rows">Rows that were right.</param>
/// <param name="Fault">What is wrong.</param>
/// <param name="LastHash">Hash of the last right row: written down elsewhere, it proves later that the log was not made anew.</param>
public sealed record AuditVerification(long Rows, AuditFault Fault, string LastHash)
{
    /// <summary>Whether every row is as it was written.</summary>
    public bool IsIntact => Fault == AuditFault.None;

    /// <summary>Checks rows in order of their number against the head.</summary>
    public static async Task<AuditVerification> OfAsync(IAsyncEnumerable<AuditEntry> rows, AuditHead? head, CancellationToken cancellationToken)
    {
        var (count, last) = (0L, AuditChain.Beginning);
        await foreach (var row in rows.WithCancellation(cancellationToken))
        {
            if (FaultOf(row, count + 1, last) is var fault and not AuditFault.None) return new(count, fault, last);
            (count, last) = (row.Sequence, row.Hash);
        }

        var complete = (head?.Sequence ?? 0) == count && (head?.Hash ?? AuditChain.Beginning) == last;
        return new(count, complete ? AuditFault.None : AuditFault.EndMissing, last);
    }

    private static AuditFault FaultOf(AuditEntry row, long expected, string previous)
    {
        if (row.Sequence != expected) return AuditFault.OutOfOrder;
        if (row.PreviousHash != previous) return AuditFault.LinkBroken;
        return AuditChain.HashOf(row) == row.Hash ? AuditFault.None : AuditFault.RowChanged;
    }
}
