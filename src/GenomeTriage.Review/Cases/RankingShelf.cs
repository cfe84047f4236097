using GenomeTriage.Review.Archive;
using GenomeTriage.Review.Store;
using Microsoft.EntityFrameworkCore;

namespace GenomeTriage.Review.Cases;

/// <summary>
/// The rankings that people look at, unpacked; the oldest makes room. They are known by the hash of their bytes, which is
/// asked of the row each time: who may not see the row gets nothing.
/// </summary>
internal sealed class RankingShelf
{
    private const int Room = 64;

    private readonly Lock _lock = new();
    private readonly Dictionary<string, RankingArchive> _unpacked = new(StringComparer.Ordinal);
    private readonly Queue<string> _order = [];

    /// <summary>A ranking of a case.</summary>
    /// <exception cref="Genome.Problems.ConfigurationException">What is stored is damaged.</exception>
    public async Task<RankingArchive> ReadAsync(ReviewContext rows, Guid caseId, int number, CancellationToken cancellationToken)
    {
        var row = rows.Rankings.AsNoTracking().Where(ranking => ranking.CaseId == caseId && ranking.Number == number);
        var sha256 = await row.Select(ranking => ranking.Sha256).SingleAsync(cancellationToken);
        lock (_lock)
            if (_unpacked.TryGetValue(sha256, out var known)) return known;
        return Keep(sha256, RankingArchive.Read(await row.Select(ranking => ranking.Bytes).SingleAsync(cancellationToken), sha256));
    }

    private RankingArchive Keep(string sha256, RankingArchive archive)
    {
        lock (_lock)
        {
            if (!_unpacked.TryAdd(sha256, archive)) return archive;
            _order.Enqueue(sha256);
            while (_order.Count > Room) _unpacked.Remove(_order.Dequeue());
            return archive;
        }
    }
}
