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
        var lines = await (
            from one in rows.Cases.AsNoTracking()
            where withConfirmed || one.Status != CaseStatus.Confirmed
            orderby one.ReferredOn, one.Pseudonym
            from last in rows.Rankings.Where(ranking => ranking.CaseId == one.Id && ranking.Number == one.LatestRanking).DefaultIfEmpty()
            from before in rows.Rankings.Where(ranking => ranking.CaseId == one.Id && ranking.Number == one.LatestRanking - 1).DefaultIfEmpty()
            select new
            {
                Case = one,
                Last = last == null ? null : new RankingStart(last.FirstName, last.FirstPosterior, last.PackSha256, last.Cause),
                Before = before == null ? null : new RankingStart(before.FirstName, before.FirstPosterior, before.PackSha256, before.Cause),
            }).ToListAsync(cancellationToken);
        return [.. lines.Select(line => new WorklistLine(
            line.Case.Id, line.Case.Pseudonym, line.Case.Status, line.Case.ReferredOn, today.DayNumber - line.Case.ReferredOn.DayNumber,
            line.Last?.FirstName, line.Last?.FirstPosterior ?? 0, line.Case.EvidenceId is not null, line.Case.ReviewOn, AlertOf(line.Case, line.Last, line.Before)))];
    }

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
