using GenomeTriage.Exchange.Cases;
using GenomeTriage.Review.Archive;
using GenomeTriage.Review.Audit;
using GenomeTriage.Review.People;
using GenomeTriage.Review.Store;
using GenomeTriage.Triage.Cases;
using GenomeTriage.Triage.Progress;
using Microsoft.EntityFrameworkCore;

namespace GenomeTriage.Review.Cases;

/// <summary>
/// Everything that is done to cases. A change that bears on the ranking makes a new one at once; rankings are made
/// before the store is locked, and are dropped where someone else changed the case meanwhile.
/// </summary>
public sealed class CaseDesk
{
    private readonly ReviewStore _store;
    private readonly CaseRanker _ranker;
    private readonly EvidenceShelf _evidence;
    private readonly PictureChecks _checks;

    /// <summary>A desk over a store.</summary>
    public CaseDesk(ReviewStore store, CaseRanker ranker)
    {
        (_store, _ranker) = (store, ranker);
        _evidence = new EvidenceShelf(store, ranker.Pack.Genes);
        _checks = new PictureChecks(ranker.Pack.Hpo);
    }

    /// <summary>Enters a case and ranks it by its clinical picture.</summary>
    /// <exception cref="Genome.Problems.InputException">It cannot be used.</exception>
    public async Task<Guid> EnterAsync(Actor actor, NewCase entered, CancellationToken cancellationToken)
    {
        actor.Require(RoleSets.Entering);
        var row = RowOf(actor, entered);
        var terms = entered.Terms.Select(_checks.Term).DistinctBy(term => term.TermId).Select(term => TermOf(row, actor, term)).ToList();
        var made = terms.Exists(term => !term.IsExcluded) ? Make(row, terms, null, RankingCause.CaseEntered, null) : null;
        return await _store.ActAsync(actor, AuditVerb.CaseEntered, async act =>
        {
            act.Case = row.Id;
            if (await act.Rows.Cases.AnyAsync(other => other.Pseudonym == row.Pseudonym, cancellationToken))
                throw StoreFaults.Of(ReviewProblemCodes.ReviewPseudonymTaken, field: "pseudonym");
            act.Rows.Cases.Add(row);
            act.Rows.Terms.AddRange(terms);
            made?.AddTo(row, act);
            return row.Id;
        }, cancellationToken);
    }

    /// <summary>Reads variants into a case and ranks it by them; the file itself is not kept.</summary>
    /// <returns>The number of the ranking.</returns>
    public async Task<int> AddVariantsAsync(
        Actor actor, Guid caseId, VcfSource vcf, IProgress<TriageProgress>? progress, CancellationToken cancellationToken)
    {
        actor.Require(RoleSets.Entering);
        var (row, terms) = await LoadAsync(actor, caseId, cancellationToken);
        var triageCase = CaseAssembly.Of(row, terms);
        var result = await _ranker.ReadAsync(triageCase, vcf, row.Consent, progress, cancellationToken);
        var made = new MadeRanking(_ranker.Explain(triageCase, result, row.Consent), RankingCause.VariantsAdded, null, Strikes.None);
        var bytes = EvidenceArchive.Write(result);
        return await _store.ActAsync(actor, AuditVerb.VariantsAdded, async act =>
        {
            var now = await act.CaseAsync(caseId, row.Version, cancellationToken);
            var kept = new EvidenceRecord
            {
                InstituteId = actor.InstituteId, CaseId = caseId, AddedAt = act.Now, AddedBy = actor.AccountId,
                Bytes = bytes, Sha256 = ArchiveFormat.HashOf(bytes),
            };
            act.Rows.Evidence.Add(kept);
            now.EvidenceId = kept.Id;
            made.AddTo(now, act);
            return now.LatestRanking;
        }, cancellationToken);
    }

    /// <summary>States a term.</summary>
    public Task AddTermAsync(Actor actor, Guid caseId, int version, NewTerm stated, CancellationToken cancellationToken)
    {
        var term = _checks.Term(stated);
        return ChangeAsync(actor, caseId, version, AuditVerb.PictureChanged, RankingCause.PictureChanged, $"{(term.IsExcluded ? "-" : "+")}{term.TermId}", (row, terms) =>
        {
            if (terms.Exists(one => one.TermId == term.TermId))
                throw StoreFaults.Of(ReviewProblemCodes.ReviewTermStated, found: term.TermId, field: "term");
            terms.Add(TermOf(row, actor, term));
        }, cancellationToken);
    }

    /// <summary>Takes a term out; its row stays and says by whom.</summary>
    public Task RemoveTermAsync(Actor actor, Guid caseId, int version, string termId, CancellationToken cancellationToken) =>
        ChangeAsync(actor, caseId, version, AuditVerb.PictureChanged, RankingCause.PictureChanged, $"×{termId}", (_, terms) =>
        {
            var stated = StoreFaults.Found(terms.Find(term => term.TermId == termId));
            (stated.RemovedAt, stated.RemovedBy) = (_store.Time.GetUtcNow(), actor.AccountId);
        }, cancellationToken);

    /// <summary>Changes what the patient agreed to.</summary>
    public Task SetConsentAsync(Actor actor, Guid caseId, int version, ConsentPolicy consent, CancellationToken cancellationToken) =>
        ChangeAsync(actor, caseId, version, AuditVerb.ConsentChanged, RankingCause.ConsentChanged, consent.ToString(), (row, _) => row.Consent = consent, cancellationToken);

    /// <summary>A ranking without some terms or variants; it is shown and not kept.</summary>
    public async Task<RankingArchive> TryAsync(Actor actor, Guid caseId, Strikes struck, CancellationToken cancellationToken)
    {
        actor.Require(RoleSets.Readers);
        var (row, terms) = await LoadAsync(actor, caseId, cancellationToken);
        var result = _ranker.Rank(CaseAssembly.Of(row, terms), await _evidence.FindAsync(actor, row.EvidenceId, cancellationToken), row.Consent, struck);
        await _store.ActAsync(actor, AuditVerb.RankingTried, act =>
        {
            (act.Case, act.Detail) = (caseId, string.Join(' ', struck.Codes));
            return Task.CompletedTask;
        }, cancellationToken);
        return new RankingArchive { Result = result };
    }

    /// <summary>Ranks again and keeps the ranking: without what is struck out, or on new knowledge.</summary>
    /// <returns>The number of the ranking.</returns>
    public async Task<int> KeepAsync(Actor actor, Guid caseId, int version, Strikes struck, CancellationToken cancellationToken)
    {
        actor.Require(RoleSets.Editing);
        var (row, terms) = await LoadAsync(actor, caseId, cancellationToken);
        var cause = struck.IsEmpty ? RankingCause.KnowledgeChanged : RankingCause.StruckOut;
        if (cause == RankingCause.KnowledgeChanged && !row.AllowsReanalysis)
            throw StoreFaults.Of(ReviewProblemCodes.ReviewConsentMissing, field: "reanalysis");
        var made = Make(row, terms, await _evidence.FindAsync(actor, row.EvidenceId, cancellationToken), cause, string.Join('\n', struck.Codes), struck);
        return await _store.ActAsync(actor, AuditVerb.RankingKept, async act =>
        {
            var now = await act.CaseAsync(caseId, version, cancellationToken);
            act.Detail = string.Join(' ', struck.Codes);
            made.AddTo(now, act);
            return now.LatestRanking;
        }, cancellationToken);
    }

    /// <summary>Whether the actor may see a case.</summary>
    public Task<bool> ExistsAsync(Actor actor, Guid caseId, CancellationToken cancellationToken) =>
        _store.ReadAsync(actor, async rows => actor.Has(RoleSets.Readers) && await rows.Cases.AnyAsync(one => one.Id == caseId, cancellationToken));

    /// <summary>Marks a point of the checklist as done, or takes the mark back.</summary>
    public Task MarkAsync(Actor actor, Guid caseId, int version, ChecklistItem item, bool isDone, CancellationToken cancellationToken)
    {
        actor.Require(RoleSets.Editing);
        return _store.ActAsync(actor, AuditVerb.ChecklistMarked, async act =>
        {
            var row = await act.CaseAsync(caseId, version, cancellationToken);
            act.Detail = $"{(isDone ? "+" : "-")}{item}";
            act.Rows.Entry(row).State = EntityState.Modified;
            var mark = await act.Rows.Checklist.SingleOrDefaultAsync(one => one.CaseId == caseId && one.Item == item, cancellationToken);
            if (mark is not null && !isDone) act.Rows.Checklist.Remove(mark);
            if (mark is null && isDone)
                act.Rows.Checklist.Add(new ChecklistMark { InstituteId = actor.InstituteId, CaseId = caseId, Item = item, MarkedAt = act.Now, MarkedBy = actor.AccountId });
        }, cancellationToken);
    }

    private async Task ChangeAsync(
        Actor actor, Guid caseId, int version, AuditVerb verb, RankingCause cause, string detail, Action<CaseRecord, List<CaseTerm>> change, CancellationToken cancellationToken)
    {
        actor.Require(RoleSets.Editing);
        var (row, terms) = await LoadAsync(actor, caseId, cancellationToken);
        StoreFaults.RefuseStale(row, version);
        change(row, terms);
        var left = terms.Where(term => term.RemovedAt is null).ToList();
        var evidence = await _evidence.FindAsync(actor, row.EvidenceId, cancellationToken);
        var made = evidence is not null || left.Exists(term => !term.IsExcluded) ? Make(row, left, evidence, cause, detail) : null;
        await _store.ActAsync(actor, verb, async act =>
        {
            var now = await act.CaseAsync(caseId, version, cancellationToken);
            act.Detail = detail;
            await CopyAsync(act, row, terms, now, cancellationToken);
            made?.AddTo(now, act);
        }, cancellationToken);
    }

    private static async Task CopyAsync(Act act, CaseRecord changed, List<CaseTerm> terms, CaseRecord now, CancellationToken cancellationToken)
    {
        now.Consent = changed.Consent;
        act.Rows.Entry(now).State = EntityState.Modified;
        var stored = await act.Rows.Terms.Where(term => term.CaseId == now.Id).ToDictionaryAsync(term => term.Id, cancellationToken);
        foreach (var term in terms)
        {
            if (!stored.TryGetValue(term.Id, out var known)) act.Rows.Terms.Add(term);
            else (known.RemovedAt, known.RemovedBy) = (term.RemovedAt, term.RemovedBy);
        }
    }

    private Task<(CaseRecord Row, List<CaseTerm> Terms)> LoadAsync(Actor actor, Guid caseId, CancellationToken cancellationToken) =>
        _store.ReadAsync(actor, async rows =>
        {
            var row = StoreFaults.Found(await rows.Cases.AsNoTracking().SingleOrDefaultAsync(one => one.Id == caseId, cancellationToken));
            var terms = await rows.Terms.AsNoTracking().Where(term => term.CaseId == caseId && term.RemovedAt == null).ToListAsync(cancellationToken);
            return (row, terms);
        });

    private MadeRanking Make(CaseRecord row, IEnumerable<CaseTerm> terms, EvidenceArchive? evidence, RankingCause cause, string? detail, Strikes? struck = null)
    {
        var triageCase = CaseAssembly.Of(row, terms);
        var without = struck ?? Strikes.None;
        var result = _ranker.Rank(triageCase, evidence, row.Consent, without);
        return new MadeRanking(_ranker.Explain(without.LeaveOutOf(triageCase), result, row.Consent), cause, detail, without);
    }

    private CaseRecord RowOf(Actor actor, NewCase entered)
    {
        var proband = FreeText.Optional(entered.Proband, "proband", FreeText.NameLength);
        return new CaseRecord
        {
            InstituteId = actor.InstituteId,
            Pseudonym = FreeText.Required(entered.Pseudonym, "pseudonym"),
            ReferredOn = entered.ReferredOn,
            EnteredAt = _store.Time.GetUtcNow(),
            EnteredBy = actor.AccountId,
            Sex = entered.Sex,
            Age = PictureChecks.Age(entered.Age),
            Proband = proband,
            Pedigree = PictureChecks.Pedigree(entered.Pedigree, proband),
            Consent = entered.Consent,
        };
    }

    private CaseTerm TermOf(CaseRecord row, Actor actor, NewTerm term) => new()
    {
        InstituteId = actor.InstituteId,
        CaseId = row.Id,
        TermId = term.TermId,
        IsExcluded = term.IsExcluded,
        Onset = term.Onset,
        AddedAt = _store.Time.GetUtcNow(),
        AddedBy = actor.AccountId,
    };
}
