using GenomeTriage.Review.Archive;
using GenomeTriage.Review.Audit;
using GenomeTriage.Review.People;
using GenomeTriage.Review.Store;

namespace GenomeTriage.Review.Cases;

/// <summary>Ranks cases again from what was kept: without something for a trial, or to be kept.</summary>
/// <param name="editor">Loads cases.</param>
public sealed class RankingDesk(CaseEditor editor)
{
    /// <summary>A ranking without some terms or variants; it is shown and not kept.</summary>
    public async Task<RankingArchive> TryAsync(Actor actor, Guid caseId, Strikes struck, CancellationToken cancellationToken)
    {
        actor.Require(RoleSets.Readers);
        var (row, terms) = await editor.LoadAsync(actor, caseId, cancellationToken);
        var result = editor.Ranker.Rank(CaseAssembly.Of(row, terms), await editor.EvidenceAsync(actor, row, cancellationToken), row.Consent, struck);
        await editor.Store.ActAsync(actor, AuditVerb.RankingTried, act =>
        {
            (act.Case, act.Detail) = (caseId, string.Join(' ', struck.Codes));
            return Task.CompletedTask;
        }, cancellationToken);
        return new RankingArchive { Result = result };
    }

    /// <summary>Ranks again and keeps the ranking: without what is struck out, or on the knowledge of today.</summary>
    public async Task<CaseHead> KeepAsync(Actor actor, Guid caseId, int version, Strikes struck, CancellationToken cancellationToken)
    {
        actor.Require(RoleSets.Editing);
        var (row, terms) = await editor.LoadAsync(actor, caseId, cancellationToken);
        var cause = struck.IsEmpty ? RankingCause.KnowledgeChanged : RankingCause.StruckOut;
        if (cause == RankingCause.KnowledgeChanged && !row.AllowsReanalysis)
            throw StoreFaults.Of(ReviewProblemCodes.ReviewConsentMissing, field: "reanalysis");
        var made = editor.Make(row, terms, await editor.EvidenceAsync(actor, row, cancellationToken), cause, string.Join('\n', struck.Codes), struck);
        var changed = await editor.Store.ActAsync(actor, AuditVerb.RankingKept, async act =>
        {
            var now = await act.CaseAsync(caseId, version, cancellationToken);
            act.Detail = string.Join(' ', struck.Codes);
            made.AddTo(now, act);
            return now;
        }, cancellationToken);
        return CaseHead.Of(changed);
    }
}
