using GenomeTriage.Review.Archive;
using GenomeTriage.Review.Audit;
using GenomeTriage.Review.People;
using GenomeTriage.Review.Store;
using Microsoft.EntityFrameworkCore;

namespace GenomeTriage.Review.Cases;

/// <summary>A change of a case as it goes into the log and into the history of rankings.</summary>
/// <param name="Verb">What the log calls it.</param>
/// <param name="Cause">Why it ranks again.</param>
internal readonly record struct CaseEdit(AuditVerb Verb, RankingCause Cause);

/// <summary>
/// Loads a case, changes it, and ranks it again from what was kept of its variants. Rankings are made before the store
/// is locked, and are dropped where someone else changed the case meanwhile.
/// </summary>
/// <param name="store">The store.</param>
/// <param name="ranker">Ranks.</param>
public sealed class CaseEditor(ReviewStore store, CaseRanker ranker)
{
    private readonly EvidenceShelf _evidence = new(store, ranker.Pack.Genes);

    internal ReviewStore Store { get; } = store;

    internal CaseRanker Ranker { get; } = ranker;

    /// <param name="actor">Who changes it.</param>
    /// <param name="caseId">The case.</param>
    /// <param name="version">The version it was read at.</param>
    /// <param name="edit">What the change is called.</param>
    /// <param name="change">Changes the row and its terms, and gives codes of what it changed.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    internal async Task<CaseHead> ChangeAsync(
        Actor actor, Guid caseId, int version, CaseEdit edit, Func<CaseRecord, List<CaseTerm>, string> change, CancellationToken cancellationToken)
    {
        actor.Require(RoleSets.Editing);
        var (row, terms) = await LoadAsync(actor, caseId, cancellationToken);
        StoreFaults.RefuseStale(row, version);
        var detail = change(row, terms);
        var left = terms.Where(term => term.RemovedAt is null).ToList();
        var evidence = await EvidenceAsync(actor, row, cancellationToken);
        var made = evidence is not null || left.Exists(term => !term.IsExcluded) ? await MakeAsync(row, left, evidence, edit.Cause, detail, Strikes.None, cancellationToken) : null;
        var changed = await Store.ActAsync(actor, edit.Verb, async act =>
        {
            var now = await act.CaseAsync(caseId, version, cancellationToken);
            act.Detail = detail;
            act.Rows.Changes.AddRange(PatientFacts.Of(row).ChangesFrom(now, actor, act.Now));
            await CopyAsync(act, row, terms, now, cancellationToken);
            made?.AddTo(now, act);
            return now;
        }, cancellationToken);
        return CaseHead.Of(changed);
    }

    internal Task<(CaseRecord Row, List<CaseTerm> Terms)> LoadAsync(Actor actor, Guid caseId, CancellationToken cancellationToken) =>
        Store.ReadAsync(actor, async rows =>
        {
            var row = StoreFaults.Found(await rows.Cases.AsNoTracking().SingleOrDefaultAsync(one => one.Id == caseId, cancellationToken));
            var terms = await rows.Terms.AsNoTracking().Where(term => term.CaseId == caseId && term.RemovedAt == null).ToListAsync(cancellationToken);
            return (row, terms);
        });

    internal Task<EvidenceArchive?> EvidenceAsync(Actor actor, CaseRecord row, CancellationToken cancellationToken) =>
        _evidence.FindAsync(actor, row.EvidenceId, cancellationToken);

    internal Task<MadeRanking> MakeAsync(
        CaseRecord row, IReadOnlyList<CaseTerm> terms, EvidenceArchive? evidence, RankingCause cause, string? detail, Strikes struck, CancellationToken cancellationToken)
    {
        var triageCase = CaseAssembly.Of(row, terms);
        return Ranker.InTurnAsync(() =>
        {
            var result = Ranker.Rank(triageCase, evidence, row.Consent, struck);
            return new MadeRanking(Ranker.Explain(struck.LeaveOutOf(triageCase), result, row.Consent), cause, detail, struck);
        }, cancellationToken);
    }

    private static async Task CopyAsync(Act act, CaseRecord changed, List<CaseTerm> terms, CaseRecord now, CancellationToken cancellationToken)
    {
        now.Consent = changed.Consent;
        PatientFacts.Of(changed).CopyTo(now);
        act.Rows.Entry(now).State = EntityState.Modified;
        var stored = await act.Rows.Terms.Where(term => term.CaseId == now.Id).ToDictionaryAsync(term => term.Id, cancellationToken);
        foreach (var term in terms)
        {
            if (!stored.TryGetValue(term.Id, out var known)) act.Rows.Terms.Add(term);
            else (known.RemovedAt, known.RemovedBy) = (term.RemovedAt, term.RemovedBy);
        }
    }
}
