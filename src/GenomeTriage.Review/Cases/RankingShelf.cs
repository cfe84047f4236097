using GenomeTriage.Review.Archive;
using GenomeTriage.Review.Store;
using Microsoft.EntityFrameworkCore;

namespace GenomeTriage.Review.Cases;

/// <summary>
/// The rankings that people look at, unpacked. They are known by the hash of their bytes, which is asked of the row each
/// time: who may not see the row gets nothing.
/// </summary>
internal sealed class RankingShelf
{
    // In packed bytes; unpacked it takes about twenty times as many.
    private const long Room = 4 * 1024 * 1024;

    private readonly RecentlyUsed<string, RankingArchive> _unpacked = new(Room);

    /// <summary>A ranking of a case.</summary>
    /// <exception cref="Genome.Problems.ConfigurationException">What is stored is damaged.</exception>
    public async Task<RankingArchive> ReadAsync(ReviewContext rows, Guid caseId, int number, CancellationToken cancellationToken) =>
        await ReadAsync(rows, caseId, number, await RowOf(rows, caseId, number).Select(ranking => ranking.Sha256).SingleAsync(cancellationToken), cancellationToken);

    /// <summary>A ranking of a case whose hash was read from its row.</summary>
    /// <exception cref="Genome.Problems.ConfigurationException">What is stored is damaged.</exception>
    public async Task<RankingArchive> ReadAsync(ReviewContext rows, Guid caseId, int number, string sha256, CancellationToken cancellationToken)
    {
        if (_unpacked.TryFind(sha256, out var known)) return known;
        var bytes = await RowOf(rows, caseId, number).Select(ranking => ranking.Bytes).SingleAsync(cancellationToken);
        return _unpacked.Keep(sha256, RankingArchive.Read(bytes, sha256), bytes.Length);
    }

    /// <summary>Keeps a ranking that was just made and packed, so that who looks at it next need not wait for it to be unpacked.</summary>
    public void Keep(RankingArchive archive, string sha256, int size) => _unpacked.Keep(sha256, archive, size);

    private static IQueryable<RankingRecord> RowOf(ReviewContext rows, Guid caseId, int number) =>
        rows.Rankings.AsNoTracking().Where(ranking => ranking.CaseId == caseId && ranking.Number == number);
}
