using GenomeTriage.Review.Store;
using Microsoft.EntityFrameworkCore;

namespace GenomeTriage.Review.Audit;

/// <summary>Adds rows to the end of the log, inside the transaction of the act.</summary>
internal static class AuditWriter
{
    public static async Task AppendAsync(ReviewContext context, IReadOnlyList<AuditEntry> entries, CancellationToken cancellationToken)
    {
        var head = await context.AuditHeads.SingleOrDefaultAsync(cancellationToken);
        if (head is null)
        {
            head = new AuditHead { Hash = AuditChain.Beginning };
            context.AuditHeads.Add(head);
        }

        foreach (var entry in entries)
        {
            var sealedEntry = AuditChain.Seal(entry with { Sequence = head.Sequence + 1 }, head.Hash);
            context.Audit.Add(sealedEntry);
            (head.Sequence, head.Hash) = (sealedEntry.Sequence, sealedEntry.Hash);
        }
    }
}
