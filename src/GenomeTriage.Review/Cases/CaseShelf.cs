using GenomeTriage.Review.Audit;
using GenomeTriage.Review.People;
using GenomeTriage.Review.Store;
using Microsoft.EntityFrameworkCore;

namespace GenomeTriage.Review.Cases;

/// <summary>Reads cases. That a case was read, and which view of it, is written down before anything is shown.</summary>
/// <param name="store">The store.</param>
public sealed class CaseShelf(ReviewStore store)
{
    /// <summary>A case with one of its rankings.</summary>
    /// <param name="actor">Who reads.</param>
    /// <param name="caseId">The case.</param>
    /// <param name="number">Number of the ranking; <c>null</c> for the newest.</param>
    /// <param name="view">Which view is read; a code of the page.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    /// <exception cref="Genome.Problems.InputException">There is no such case, or no such ranking of it.</exception>
    public Task<CaseDossier> ReadAsync(Actor actor, Guid caseId, int? number, string view, CancellationToken cancellationToken)
    {
        actor.Require(RoleSets.Readers);
        return store.ViewAsync(actor, AuditVerb.CaseViewed, async act =>
        {
            var row = await act.CaseAsync(caseId, cancellationToken);
            act.View = view;
            return await DossierAsync(act, row, number ?? row.LatestRanking, cancellationToken);
        }, cancellationToken);
    }

    private static async Task<CaseDossier> DossierAsync(Act act, CaseRecord row, int number, CancellationToken cancellationToken)
    {
        var (rows, id) = (act.Rows, row.Id);
        var history = await HistoryAsync(rows, id, cancellationToken);
        var shown = history.FirstOrDefault(one => one.Number == number);
        if (shown is null && number > 0) throw StoreFaults.NotFound();
        return new CaseDossier
        {
            Case = row,
            Terms = await rows.Terms.AsNoTracking().Where(term => term.CaseId == id).OrderBy(term => term.AddedAt).ThenBy(term => term.TermId).ToListAsync(cancellationToken),
            Changes = await rows.Changes.AsNoTracking().Where(change => change.CaseId == id).OrderByDescending(change => change.ChangedAt).ThenBy(change => change.Field).ToListAsync(cancellationToken),
            History = history,
            Shown = shown,
            Ranking = shown is null ? null : await act.Rankings.ReadAsync(rows, id, number, shown.Sha256, cancellationToken),
            Checklist = await rows.Checklist.AsNoTracking().Where(mark => mark.CaseId == id).ToListAsync(cancellationToken),
            Decisions = await rows.Decisions.AsNoTracking().Where(decision => decision.CaseId == id).OrderByDescending(decision => decision.DecidedAt).ToListAsync(cancellationToken),
            People = await rows.Accounts.AsNoTracking().ToDictionaryAsync(account => account.Id, account => account.DisplayName, cancellationToken),
        };
    }

    private static Task<List<RankingHeading>> HistoryAsync(ReviewContext rows, Guid caseId, CancellationToken cancellationToken) =>
        rows.Rankings.AsNoTracking().Where(ranking => ranking.CaseId == caseId).OrderByDescending(ranking => ranking.Number)
            .Select(ranking => new RankingHeading(
                ranking.Number, ranking.MadeAt, ranking.MadeBy, ranking.Cause, ranking.Detail, ranking.Struck,
                ranking.FirstName, ranking.FirstPosterior, ranking.NoneOfThese, ranking.PackSha256, ranking.Sha256))
            .ToListAsync(cancellationToken);
}
