using GenomeTriage.Review.Store;
using Microsoft.EntityFrameworkCore;

namespace GenomeTriage.Review.People;

/// <summary>An institute in the list of an administrator.</summary>
/// <param name="Name">Its name.</param>
/// <param name="AddedAt">When it was added.</param>
/// <param name="Accounts">Number of its accounts.</param>
public sealed record InstituteLine(string Name, DateTimeOffset AddedAt, int Accounts);

/// <summary>What an administrator sees beside the accounts.</summary>
/// <param name="Institutes">All institutes for administrators of the host, the own one for others; by name.</param>
/// <param name="IsHost">Whether the institute may add others.</param>
/// <param name="AuditRows">Rows of the audit log, over all institutes.</param>
/// <param name="AuditHash">Hash of its last row, hexadecimal; <c>null</c> before the first.</param>
public sealed record RoomOverview(IReadOnlyList<InstituteLine> Institutes, bool IsHost, long AuditRows, string? AuditHash);

/// <summary>Reads what an administrator sees of the whole; no patient's data.</summary>
/// <param name="store">The store.</param>
public sealed class OverviewShelf(ReviewStore store)
{
    /// <summary>The institutes, and where the audit log ends.</summary>
    public Task<RoomOverview> ReadAsync(Actor actor, CancellationToken cancellationToken)
    {
        actor.Require(RoleSets.Administering);
        return store.ReadAsync(Actor.System, async rows =>
        {
            var isHost = await rows.Institutes.AnyAsync(row => row.Id == actor.InstituteId && row.IsHost, cancellationToken);
            var institutes = await rows.Institutes.AsNoTracking().Where(row => isHost || row.Id == actor.InstituteId).OrderBy(row => row.Name).ToListAsync(cancellationToken);
            var accounts = await rows.Accounts.GroupBy(row => row.InstituteId).Select(group => new { group.Key, Count = group.Count() })
                .ToDictionaryAsync(group => group.Key, group => group.Count, cancellationToken);
            var head = await rows.AuditHeads.AsNoTracking().SingleOrDefaultAsync(cancellationToken);
            return new RoomOverview(
                [.. institutes.Select(row => new InstituteLine(row.Name, row.AddedAt, accounts.GetValueOrDefault(row.Id)))], isHost, head?.Sequence ?? 0, head?.Hash);
        });
    }
}
