using GenomeTriage.Review.Archive;
using GenomeTriage.Review.Store;

namespace GenomeTriage.Review.Cases;

/// <summary>A ranking that was made and waits to be stored.</summary>
/// <param name="Archive">The ranking.</param>
/// <param name="Cause">Why it was made.</param>
/// <param name="Detail">Codes of what was changed, one a line.</param>
/// <param name="Struck">What was left out.</param>
internal sealed record MadeRanking(RankingArchive Archive, RankingCause Cause, string? Detail, Strikes Struck)
{
    /// <summary>Adds it to the case as its newest.</summary>
    public void AddTo(CaseRecord row, Act act)
    {
        var bytes = Archive.Write();
        var first = Archive.Result.Groups.Count > 0 ? Archive.Result.Groups[0] : null;
        act.Rows.Rankings.Add(new RankingRecord
        {
            InstituteId = row.InstituteId,
            CaseId = row.Id,
            Number = ++row.LatestRanking,
            MadeAt = act.Now,
            MadeBy = act.Actor.AccountId,
            Cause = Cause,
            Detail = Detail,
            Struck = string.Join('\n', Struck.Codes),
            FirstName = first?.Name,
            FirstPosterior = first?.Posterior ?? 0,
            NoneOfThese = Archive.Result.NoneOfThese,
            PackSha256 = Archive.Result.Provenance.Pack.Sha256,
            Bytes = bytes,
            Sha256 = ArchiveFormat.HashOf(bytes),
        });
    }
}
