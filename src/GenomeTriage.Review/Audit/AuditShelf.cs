using GenomeTriage.Review.People;
using GenomeTriage.Review.Store;
using Microsoft.EntityFrameworkCore;

namespace GenomeTriage.Review.Audit;

/// <summary>A page of the audit log.</summary>
/// <param name="Rows">Rows, newest first.</param>
/// <param name="People">Names of those who act.</param>
/// <param name="Cases">Names of the cases.</param>
public sealed record AuditPage(IReadOnlyList<AuditEntry> Rows, IReadOnlyDictionary<Guid, string> People, IReadOnlyDictionary<Guid, string> Cases);

/// <summary>Reads the audit log of an institute.</summary>
/// <param name="store">The store.</param>
public sealed class AuditShelf(ReviewStore store)
{
    /// <summary>Rows of one page.</summary>
    public const int PageSize = 100;

    /// <summary>The rows before number <paramref name="before"/>, newest first; the newest where it is <c>null</c>.</summary>
    public Task<AuditPage> ReadAsync(Actor actor, long? before, Guid? caseId, CancellationToken cancellationToken)
    {
        actor.Require(RoleSets.Auditing);
        return store.ViewAsync(actor, AuditVerb.AuditViewed, async act =>
        {
            act.Case = caseId;
            var rows = await act.Rows.Audit.AsNoTracking()
                .Where(row => (before == null || row.Sequence < before) && (caseId == null || row.CaseId == caseId))
                .OrderByDescending(row => row.Sequence).Take(PageSize).ToListAsync(cancellationToken);
            var named = rows.Select(row => row.CaseId).OfType<Guid>().Distinct().ToList();
            return new AuditPage(
                rows,
                await act.Rows.Accounts.ToDictionaryAsync(account => account.Id, account => account.DisplayName, cancellationToken),
                await act.Rows.Cases.Where(row => named.Contains(row.Id)).ToDictionaryAsync(row => row.Id, row => row.Pseudonym, cancellationToken));
        }, cancellationToken);
    }

    /// <summary>Verifies the whole log, over all institutes.</summary>
    public Task<AuditVerification> VerifyAsync(Actor actor, CancellationToken cancellationToken)
    {
        actor.Require(RoleSets.Auditing);
        return store.VerifyAuditAsync(cancellationToken);
    }
}
