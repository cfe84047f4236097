using GenomeTriage.Knowledge.Diseases;
using GenomeTriage.Review.Audit;
using GenomeTriage.Review.People;
using GenomeTriage.Review.Store;
using Microsoft.EntityFrameworkCore;

namespace GenomeTriage.Review.Conferences;

/// <summary>What members do: the own ranking first, in silence; then the discussion, and the vote.</summary>
/// <param name="store">The store.</param>
public sealed class VotingDesk(ReviewStore store)
{
    private const int MostChoices = 3;

    /// <summary>Gives, or gives anew, the actor's own ranking.</summary>
    /// <param name="actor">The member.</param>
    /// <param name="itemId">The case on the agenda.</param>
    /// <param name="choices">Up to three disease codes or <see cref="Choice.None"/>, the likeliest first.</param>
    /// <param name="comment">Comment.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    public Task RankAsync(Actor actor, Guid itemId, IReadOnlyList<string> choices, string? comment, CancellationToken cancellationToken)
    {
        actor.Require(RoleSets.Voting);
        var chosen = string.Join('\n', choices.Where(choice => choice.Length > 0).Select(CodeOf).Distinct(StringComparer.Ordinal).Take(MostChoices));
        if (chosen.Length == 0) throw StoreFaults.Of(ReviewProblemCodes.ReviewFieldMissing, field: "choices");
        var text = FreeText.Optional(comment, "comment");
        return store.ActAsync(actor, AuditVerb.OwnRankingGiven, async act =>
        {
            var item = await act.ItemAsync(itemId, AgendaState.OwnRankings, cancellationToken);
            await act.RequireSeatAsync(item.ConferenceId, actor, cancellationToken);
            var row = await act.Rows.OwnRankings.SingleOrDefaultAsync(one => one.AgendaItemId == itemId && one.AccountId == actor.AccountId, cancellationToken);
            if (row is null)
            {
                row = new OwnRanking { InstituteId = actor.InstituteId, AgendaItemId = itemId, AccountId = actor.AccountId, Choices = chosen };
                act.Rows.OwnRankings.Add(row);
            }

            (row.Choices, row.Comment, row.GivenAt) = (chosen, text, act.Now);
        }, cancellationToken);
    }

    /// <summary>Opens the discussion: from now on all see all, and votes are cast.</summary>
    public Task OpenAsync(Actor actor, Guid itemId, int version, CancellationToken cancellationToken)
    {
        actor.Require(RoleSets.Leading);
        return store.ActAsync(actor, AuditVerb.DiscussionOpened, async act =>
        {
            var item = await act.ItemAsync(itemId, AgendaState.OwnRankings, cancellationToken);
            StoreFaults.RefuseStale(item, version);
            item.State = AgendaState.Discussion;
        }, cancellationToken);
    }

    /// <summary>Casts the actor's vote, or casts it anew.</summary>
    public Task VoteAsync(Actor actor, Guid itemId, DecisionKind kind, string? code, string? comment, CancellationToken cancellationToken)
    {
        actor.Require(RoleSets.Voting);
        var chosen = DiagnosisOf(kind, code);
        var text = FreeText.Optional(comment, "comment");
        return store.ActAsync(actor, AuditVerb.Voted, async act =>
        {
            var item = await act.ItemAsync(itemId, AgendaState.Discussion, cancellationToken);
            await act.RequireSeatAsync(item.ConferenceId, actor, cancellationToken);
            var row = await act.Rows.Votes.SingleOrDefaultAsync(one => one.AgendaItemId == itemId && one.AccountId == actor.AccountId, cancellationToken);
            if (row is null)
            {
                row = new Vote { InstituteId = actor.InstituteId, AgendaItemId = itemId, AccountId = actor.AccountId };
                act.Rows.Votes.Add(row);
            }

            (row.Kind, row.Code, row.Comment, row.CastAt) = (kind, chosen, text, act.Now);
        }, cancellationToken);
    }

    /// <summary>The diagnosis that a kind of decision goes with.</summary>
    /// <exception cref="Genome.Problems.InputException">It needs one and has none.</exception>
    internal static string? DiagnosisOf(DecisionKind kind, string? code) => kind switch
    {
        DecisionKind.MoreTests => null,
        DecisionKind.Undiagnosed => Choice.Undiagnosed,
        _ when !string.IsNullOrEmpty(code) && DiseaseId.TryParse(code, out var id) => id.ToString(),
        _ => throw StoreFaults.Of(ReviewProblemCodes.ReviewFieldMissing, field: "diagnosis"),
    };

    private static string CodeOf(string choice)
    {
        if (choice == Choice.None) return choice;
        return DiseaseId.TryParse(choice, out var id) ? id.ToString() : throw StoreFaults.Of(ReviewProblemCodes.ReviewValueWrong, field: "choices");
    }
}
