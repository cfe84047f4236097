using GenomeTriage.Review.Audit;
using GenomeTriage.Review.Cases;
using GenomeTriage.Review.People;
using GenomeTriage.Review.Store;
using Microsoft.EntityFrameworkCore;

namespace GenomeTriage.Review.Worklists;

/// <summary>Puts the worklist together, and marks follow-ups as done.</summary>
/// <param name="store">The store.</param>
/// <param name="packSha256">The knowledge in use.</param>
public sealed class WorklistReader(ReviewStore store, string packSha256)
{
    /// <summary>The worklist of the actor's institute.</summary>
    /// <param name="actor">Who reads.</param>
    /// <param name="withConfirmed">Whether cases with a confirmed diagnosis are listed too.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    public Task<Worklist> ReadAsync(Actor actor, bool withConfirmed, CancellationToken cancellationToken)
    {
        actor.Require(RoleSets.Readers);
        return store.ViewAsync(actor, AuditVerb.WorklistViewed, async act =>
        {
            var today = DateOnly.FromDateTime(act.Now.LocalDateTime);
            return new Worklist(await LinesAsync(act.Rows, withConfirmed, today, cancellationToken), await FollowUpsAsync(act.Rows, today, cancellationToken), today, packSha256);
        }, cancellationToken);
    }

    /// <summary>Marks the follow-up of a decision as done.</summary>
    public Task MarkDoneAsync(Actor actor, Guid decisionId, CancellationToken cancellationToken)
    {
        actor.Require(RoleSets.Editing);
        return store.ActAsync(actor, AuditVerb.FollowUpDone, async act =>
        {
            var decision = StoreFaults.Found(await act.Rows.Decisions.SingleOrDefaultAsync(row => row.Id == decisionId, cancellationToken));
            (act.Case, act.Subject) = (decision.CaseId, decision.Id);
            decision.FollowedUpAt ??= act.Now;
        }, cancellationToken);
    }

    private async Task<List<WorklistLine>> LinesAsync(ReviewContext rows, bool withConfirmed, DateOnly today, CancellationToken cancellationToken)
    {
        var cases = await rows.Cases.AsNoTracking().Where(one => withConfirmed || one.Status != CaseStatus.Confirmed)
            .OrderBy(one => one.ReferredOn).ThenBy(one => one.Pseudonym).ToListAsync(cancellationToken);
        var starts = await (
            from ranking in rows.Rankings
            join one in rows.Cases on ranking.CaseId equals one.Id
            where ranking.Number >= one.LatestRanking - 1 && (withConfirmed || one.Status != CaseStatus.Confirmed)
            select new { ranking.CaseId, ranking.Number, Start = new RankingStart(ranking.FirstName, ranking.FirstPosterior, ranking.PackSha256, ranking.Cause) })
            .ToDictionaryAsync(one => (one.CaseId, one.Number), one => one.Start, cancellationToken);
        return [.. cases.Select(one => LineOf(one, starts.GetValueOrDefault((one.Id, one.LatestRanking)), starts.GetValueOrDefault((one.Id, one.LatestRanking - 1)), today))];
    }

    private WorklistLine LineOf(CaseRecord row, RankingStart? last, RankingStart? before, DateOnly today) => new(
        row.Id, row.Pseudonym, row.Status, row.ReferredOn, today.DayNumber - row.ReferredOn.DayNumber,
        last?.FirstName, last?.FirstPosterior ?? 0, row.EvidenceId is not null, row.ReviewOn, AlertOf(row, last, before));

    private KnowledgeAlert AlertOf(CaseRecord row, RankingStart? last, RankingStart? before)
    {
        if (last is null || row.Status is CaseStatus.Confirmed) return KnowledgeAlert.None;
        if (last.PackSha256 != packSha256) return row.AllowsReanalysis ? KnowledgeAlert.Newer : KnowledgeAlert.None;
        var isTakenUp = row.Status == CaseStatus.AwaitingConference;
        return !isTakenUp && last.Cause == RankingCause.KnowledgeChanged && before is not null && last.DiffersFrom(before) ? KnowledgeAlert.ListChanged : KnowledgeAlert.None;
    }

    private static async Task<List<FollowUp>> FollowUpsAsync(ReviewContext rows, DateOnly today, CancellationToken cancellationToken)
    {
        var open = await (
            from decision in rows.Decisions.AsNoTracking()
            where decision.DueOn != null && decision.FollowedUpAt == null
            join one in rows.Cases on decision.CaseId equals one.Id
            join owner in rows.Accounts on decision.OwnerId equals owner.Id
            orderby decision.DueOn, one.Pseudonym
            select new { decision, one.Pseudonym, owner.DisplayName }).ToListAsync(cancellationToken);
        return [.. open.Select(row => new FollowUp(
            row.decision.Id, row.decision.CaseId, row.Pseudonym, row.decision.Kind, row.DisplayName, row.decision.DueOn!.Value, row.decision.DueOn < today))];
    }

    /// <summary>How a ranking begins.</summary>
    private sealed record RankingStart(string? FirstName, double FirstPosterior, string PackSha256, RankingCause Cause)
    {
        // By less the order of things to do does not change.
        private const double Telling = 0.1;

        public bool DiffersFrom(RankingStart other) => FirstName != other.FirstName || Math.Abs(FirstPosterior - other.FirstPosterior) >= Telling;
    }
}
