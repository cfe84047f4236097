using GenomeTriage.Knowledge.Genes;
using GenomeTriage.Review.Archive;
using GenomeTriage.Review.People;
using GenomeTriage.Review.Store;
using Microsoft.EntityFrameworkCore;

namespace GenomeTriage.Review.Cases;

/// <summary>The evidence of the cases in work, unpacked; the oldest makes room.</summary>
internal sealed class EvidenceShelf(ReviewStore store, GeneCatalog genes)
{
    private const int Room = 16;

    private readonly Lock _lock = new();
    private readonly Dictionary<Guid, EvidenceArchive> _unpacked = [];
    private readonly Queue<Guid> _order = [];

    /// <summary>The evidence of a case that <paramref name="actor"/> may see; <c>null</c> where there is none.</summary>
    public async Task<EvidenceArchive?> FindAsync(Actor actor, Guid? evidenceId, CancellationToken cancellationToken)
    {
        if (evidenceId is not { } id) return null;
        lock (_lock)
            if (_unpacked.TryGetValue(id, out var known)) return known;
        var row = StoreFaults.Found(await store.ReadAsync(actor, rows => rows.Evidence.AsNoTracking().SingleOrDefaultAsync(one => one.Id == id, cancellationToken)));
        return Keep(id, EvidenceArchive.Read(row.Bytes, row.Sha256, genes));
    }

    private EvidenceArchive Keep(Guid id, EvidenceArchive archive)
    {
        lock (_lock)
        {
            if (!_unpacked.TryAdd(id, archive)) return archive;
            _order.Enqueue(id);
            while (_order.Count > Room) _unpacked.Remove(_order.Dequeue());
            return archive;
        }
    }
}
