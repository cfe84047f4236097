using GenomeTriage.Review.Archive;
using GenomeTriage.Review.Audit;
using GenomeTriage.Review.People;
using GenomeTriage.Review.Store;
using Microsoft.EntityFrameworkCore;

namespace GenomeTriage.Review.Cases;

/// <summary>Ranks cases again from what was kept: without something for a trial, or to be kept.</summary>
/// <param name="editor">Loads cases.</param>
public sealed class RankingDesk(CaseEditor editor)
{
    private const int AtOnce = 20;

    /// <summary>A ranking without some terms or variants; it is shown and not kept.</summary>
    public async Task<RankingArchive> TryAsync(Actor actor, Guid caseId, Strikes struck, CancellationToken cancellationToken)
    {
        actor.Require(RoleSets.Readers);
        var (row, terms) = await editor.LoadAsync(actor, caseId, cancellationToken);
        var evidence = await editor.EvidenceAsync(actor, row, cancellationToken);
        var result = await editor.Ranker.InTurnAsync(() => editor.Ranker.Rank(CaseAssembly.Of(row, terms), evidence, row.Consent, struck), cancellationToken);
        return await editor.Store.ViewAsync(actor, AuditVerb.RankingTried, act =>
        {
            (act.Case, act.Detail) = (caseId, string.Join(' ', struck.Codes));
            return Task.FromResult(new RankingArchive { Result = result });
        }, cancellationToken);
    }

    /// <summary>Ranks again and keeps the ranking: without what is struck out, or on the knowledge of today.</summary>
    public async Task<CaseHead> KeepAsync(Actor actor, Guid caseId, int version, Strikes struck, CancellationToken cancellationToken)
    {
        actor.Require(RoleSets.Editing);
        var (row, terms) = await editor.LoadAsync(actor, caseId, cancellationToken);
        var cause = struck.IsEmpty ? RankingCause.KnowledgeChanged : RankingCause.StruckOut;
        if (cause == RankingCause.KnowledgeChanged && !row.AllowsReanalysis)
            throw StoreFaults.Of(ReviewProblemCodes.ReviewConsentMissing, field: "reanalysis");
        var made = await editor.MakeAsync(
            row, terms, await editor.EvidenceAsync(actor, row, cancellationToken), cause, string.Join('\n', struck.Codes), struck, cancellationToken);
        var changed = await editor.Store.ActAsync(actor, AuditVerb.RankingKept, async act =>
        {
            var now = await act.CaseAsync(caseId, version, cancellationToken);
            act.Detail = string.Join(' ', struck.Codes);
            made.AddTo(now, act);
            return now;
        }, cancellationToken);
        return CaseHead.Of(changed);
    }

    /// <summary>
    /// Ranks cases again whose last ranking was made on other knowledge than that of today, the longest waiting first; as many as
    /// one request should wait for.
    /// </summary>
    /// <returns>The cases that were ranked, and how many are left.</returns>
    public async Task<(IReadOnlyList<Guid> Ranked, int Left)> RankOnTodayAsync(Actor actor, CancellationToken cancellationToken)
    {
        actor.Require(RoleSets.Editing);
        var pack = editor.Ranker.Pack.Sha256;
        var waiting = await editor.Store.ReadAsync(actor, rows => (
            from one in rows.Cases
            where one.AllowsReanalysis && one.Status != CaseStatus.Confirmed
            join last in rows.Rankings on new { Case = one.Id, Number = one.LatestRanking } equals new { Case = last.CaseId, last.Number }
            where last.PackSha256 != pack
            orderby one.ReferredOn, one.Pseudonym
            select new { one.Id, one.Version }).ToListAsync(cancellationToken));
        var taken = waiting.Take(AtOnce).ToList();
        foreach (var one in taken) await KeepAsync(actor, one.Id, one.Version, Strikes.None, cancellationToken);
        return ([.. taken.Select(one => one.Id)], waiting.Count - taken.Count);
    }
}
