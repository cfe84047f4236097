using GenomeTriage.Knowledge.Genes;
using GenomeTriage.Review.Archive;
using GenomeTriage.Review.People;
using GenomeTriage.Review.Store;
using Microsoft.EntityFrameworkCore;

namespace GenomeTriage.Review.Cases;

/// <summary>The evidence of the cases in work, unpacked. What hangs on it (its weighing) lasts as long as it is kept here.</summary>
internal sealed class EvidenceShelf(ReviewStore store, GeneCatalog genes)
{
    // In packed bytes; unpacked it takes about twenty times as many.
    private const long Room = 4 * 1024 * 1024;

    private readonly RecentlyUsed<Guid, EvidenceArchive> _unpacked = new(Room);

    /// <summary>The evidence of a case that <paramref name="actor"/> may see; <c>null</c> where there is none.</summary>
    public async Task<EvidenceArchive?> FindAsync(Actor actor, Guid? evidenceId, CancellationToken cancellationToken)
    {
        if (evidenceId is not { } id) return null;
        if (_unpacked.TryFind(id, out var known)) return known;
        var row = StoreFaults.Found(await store.ReadAsync(actor, rows => rows.Evidence.AsNoTracking().SingleOrDefaultAsync(one => one.Id == id, cancellationToken)));
        return _unpacked.Keep(id, EvidenceArchive.Read(row.Bytes, row.Sha256, genes), row.Bytes.Length);
    }
}
