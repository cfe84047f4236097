using System.Globalization;
using GenomeTriage.Review.Audit;
using GenomeTriage.Review.Cases;
using GenomeTriage.Review.Conferences.Minutes;
using GenomeTriage.Review.People;
using GenomeTriage.Review.Store;
using Microsoft.EntityFrameworkCore;

namespace GenomeTriage.Review.Conferences;

/// <summary>What is to be recorded as decided.</summary>
public sealed record NewDecision
{
    /// <summary>What.</summary>
    public DecisionKind Kind { get; init; }

    /// <summary>Code of the diagnosis, where the kind needs one.</summary>
    public string? Code { get; init; }

    /// <summary>Why.</summary>
    public required string Rationale { get; init; }

    /// <summary>Who sees to it.</summary>
    public Guid OwnerId { get; init; }

    /// <summary>By when; needed for more tests.</summary>
    public DateOnly? DueOn { get; init; }

    /// <summary>When the case is looked at again.</summary>
    public DateOnly? NextReviewOn { get; init; }
}

/// <summary>Records decisions.</summary>
/// <param name="store">The store.</param>
public sealed class DecisionDesk(ReviewStore store)
{
    /// <summary>Records what was decided, once the quorum has voted; the case moves on with it, whole or not at all.</summary>
    /// <exception cref="Genome.Problems.InputException">It may not be decided so, or not yet.</exception>
    public Task DecideAsync(Actor actor, Guid itemId, int version, NewDecision decision, CancellationToken cancellationToken)
    {
        actor.Require(RoleSets.Leading);
        var code = VotingDesk.DiagnosisOf(decision.Kind, decision.Code);
        var rationale = FreeText.Required(decision.Rationale, "rationale", FreeText.CommentLength);
        if (decision is { Kind: DecisionKind.MoreTests, DueOn: null }) throw StoreFaults.Of(ReviewProblemCodes.ReviewFieldMissing, field: "due");
        return store.ActAsync(actor, AuditVerb.Decided, async act =>
        {
            var item = await act.ItemAsync(itemId, AgendaState.Discussion, cancellationToken);
            StoreFaults.RefuseStale(item, version);
            await act.RequireSeatAsync(item.ConferenceId, actor, cancellationToken);
            var votes = await VotesAsync(act, item, cancellationToken);
            if (decision.Kind == DecisionKind.Undiagnosed) await RequireChecklistAsync(act, item.CaseId, cancellationToken);
            var owner = StoreFaults.Found(await act.Rows.Accounts.SingleOrDefaultAsync(account => account.Id == decision.OwnerId && account.IsActive, cancellationToken));
            var row = await act.CaseAsync(item.CaseId, cancellationToken);
            var review = ReviewDayOf(decision, DateOnly.FromDateTime(act.Now.LocalDateTime));
            var votesFor = votes.Count(vote => Tally.Agrees(vote, decision.Kind, code));
            act.Detail = $"{decision.Kind} {code}".Trim();
            act.Rows.Decisions.Add(new Decision
            {
                InstituteId = actor.InstituteId,
                AgendaItemId = itemId,
                CaseId = item.CaseId,
                Kind = decision.Kind,
                Code = code,
                DiagnosisName = await NameAsync(act, item, code, cancellationToken),
                Rationale = rationale,
                OwnerId = owner.Id,
                DueOn = decision.DueOn,
                NextReviewOn = review,
                DecidedAt = act.Now,
                DecidedBy = actor.AccountId,
                VotesFor = votesFor,
                VotesAgainst = votes.Count - votesFor,
            });
            item.State = AgendaState.Decided;
            (row.Status, row.ReviewOn) = (StatusAfter(decision.Kind), review);
            await act.WriteMinutesAsync(item.ConferenceId, cancellationToken);
        }, cancellationToken);
    }

    private static async Task<List<Vote>> VotesAsync(Act act, AgendaItem item, CancellationToken cancellationToken)
    {
        var quorum = await act.Rows.Conferences.Where(row => row.Id == item.ConferenceId).Select(row => row.Quorum).SingleAsync(cancellationToken);
        var votes = await act.Rows.Votes.Where(vote => vote.AgendaItemId == item.Id).ToListAsync(cancellationToken);
        return votes.Count >= quorum
            ? votes
            : throw StoreFaults.Of(ReviewProblemCodes.ReviewQuorumMissing, Text(votes.Count), Text(quorum));
    }

    private static async Task RequireChecklistAsync(Act act, Guid caseId, CancellationToken cancellationToken)
    {
        var open = Enum.GetValues<ChecklistItem>().Length - await act.Rows.Checklist.CountAsync(mark => mark.CaseId == caseId, cancellationToken);
        if (open > 0) throw StoreFaults.Of(ReviewProblemCodes.ReviewChecklistOpen, Text(open));
    }

    // Who is undiagnosed stays in reanalysis: without a day given, in a year.
    private static DateOnly? ReviewDayOf(NewDecision decision, DateOnly today)
    {
        if (decision.NextReviewOn is { } day)
            return day > today ? day : throw StoreFaults.Of(ReviewProblemCodes.ReviewValueWrong, field: "review", allowed: $"> {today:yyyy-MM-dd}");
        return decision.Kind == DecisionKind.Undiagnosed ? today.AddYears(1) : null;
    }

    private static async Task<string?> NameAsync(Act act, AgendaItem item, string? code, CancellationToken cancellationToken)
    {
        if (code is null or Choice.Undiagnosed || item.RankingNumber == 0) return null;
        var ranking = await act.Rankings.ReadAsync(act.Rows, item.CaseId, item.RankingNumber, cancellationToken);
        return ranking.Result.Groups.SelectMany(group => group.Members)
            .FirstOrDefault(member => member.Codes.Any(one => one.ToString() == code))?.Name;
    }

    private static CaseStatus StatusAfter(DecisionKind kind) => kind switch
    {
        DecisionKind.Confirmed => CaseStatus.Confirmed,
        DecisionKind.Suspected => CaseStatus.Suspected,
        DecisionKind.Undiagnosed => CaseStatus.Undiagnosed,
        DecisionKind.MoreTests => CaseStatus.AwaitingTests,
        _ => CaseStatus.Open,
    };

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
