using GenomeTriage.Review.Archive;
using GenomeTriage.Review.Store;

namespace GenomeTriage.Review.Cases;

/// <summary>A ranking that was made and packed, and waits to be stored.</summary>
internal sealed class MadeRanking
{
    private readonly RankingArchive _archive;
    private readonly byte[] _bytes;
    private readonly string _sha256;
    private readonly RankingCause _cause;
    private readonly string? _detail;
    private readonly Strikes _struck;

    /// <param name="archive">The ranking.</param>
    /// <param name="cause">Why it was made.</param>
    /// <param name="detail">Codes of what was changed, one a line.</param>
    /// <param name="struck">What was left out.</param>
    public MadeRanking(RankingArchive archive, RankingCause cause, string? detail, Strikes struck)
    {
        (_archive, _cause, _detail, _struck) = (archive.Stored, cause, detail, struck);
        _bytes = _archive.Write();
        _sha256 = ArchiveFormat.HashOf(_bytes);
    }

    /// <summary>Adds it to the case as its newest.</summary>
    public void AddTo(CaseRecord row, Act act)
    {
        // Known by its hash alone: should the act fail, no row ever names it.
        act.Rankings.Keep(_archive, _sha256, _bytes.Length);
        var first = _archive.Result.Groups.Count > 0 ? _archive.Result.Groups[0] : null;
        act.Rows.Rankings.Add(new RankingRecord
        {
            InstituteId = row.InstituteId,
            CaseId = row.Id,
            Number = ++row.LatestRanking,
            MadeAt = act.Now,
            MadeBy = act.Actor.AccountId,
            Cause = _cause,
            Detail = _detail,
            Struck = string.Join('\n', _struck.Codes),
            FirstName = first?.Name,
            FirstPosterior = first?.Posterior ?? 0,
            NoneOfThese = _archive.Result.NoneOfThese,
            PackSha256 = _archive.Result.Provenance.Pack.Sha256,
            Bytes = _bytes,
            Sha256 = _sha256,
        });
    }
}
