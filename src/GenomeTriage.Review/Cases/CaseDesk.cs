using GenomeTriage.Review.Archive;
using GenomeTriage.Review.Audit;
using GenomeTriage.Review.People;
using GenomeTriage.Review.Store;
using GenomeTriage.Triage.Cases;
using GenomeTriage.Triage.Progress;
using Microsoft.EntityFrameworkCore;

namespace GenomeTriage.Review.Cases;

/// <summary>Enters cases and changes them. A change that bears on the ranking makes a new one at once.</summary>
public sealed class CaseDesk
{
    private static readonly CaseEdit Picture = new(AuditVerb.PictureChanged, RankingCause.PictureChanged);

    private readonly CaseEditor _editor;
    private readonly ReviewStore _store;
    private readonly CaseRanker _ranker;
    private readonly PictureChecks _checks;

    /// <summary>A desk over a store.</summary>
    public CaseDesk(CaseEditor editor)
    {
        (_editor, _store, _ranker) = (editor, editor.Store, editor.Ranker);
        _checks = new PictureChecks(editor.Ranker.Pack.Hpo);
    }

    /// <summary>Enters a case and ranks it by its clinical picture.</summary>
    /// <exception cref="Genome.Problems.InputException">It cannot be used.</exception>
    /// <returns>Its id, and where it stands.</returns>
    public async Task<(Guid Id, CaseHead Head)> EnterAsync(Actor actor, NewCase entered, CancellationToken cancellationToken)
    {
        actor.Require(RoleSets.Entering);
        var row = RowOf(actor, entered);
        var terms = entered.Terms.Select(_checks.Term).DistinctBy(term => term.TermId).Select(term => TermOf(row, actor, term)).ToList();
        var made = terms.Exists(term => !term.IsExcluded) 
            ? await _editor.MakeAsync(row, terms, null, RankingCause.CaseEntered, null, Strikes.None, cancellationToken) : null;
        await _store.ActAsync(actor, AuditVerb.CaseEntered, async act =>
        {
            act.Case = row.Id;
            if (await act.Rows.Cases.AnyAsync(other => other.Pseudonym == row.Pseudonym, cancellationToken))
                throw StoreFaults.Of(ReviewProblemCodes.ReviewPseudonymTaken, field: "pseudonym");
            act.Rows.Cases.Add(row);
            act.Rows.Terms.AddRange(terms);
            made?.AddTo(row, act);
        }, cancellationToken);
        return (row.Id, CaseHead.Of(row));
    }

    /// <summary>Reads variants into a case and ranks it by them; the file itself is not kept.</summary>
    public async Task<CaseHead> AddVariantsAsync(
        Actor actor, Guid caseId, VcfSource vcf, IProgress<TriageProgress>? progress, CancellationToken cancellationToken)
    {
        actor.Require(RoleSets.Entering);
        var (row, terms) = await _editor.LoadAsync(actor, caseId, cancellationToken);
        var triageCase = CaseAssembly.Of(row, terms);
        var result = await _ranker.ReadAsync(triageCase, vcf, row.Consent, progress, cancellationToken);
        var made = await _ranker.InTurnAsync(
            () => new MadeRanking(_ranker.Explain(triageCase, result, row.Consent), RankingCause.VariantsAdded, null, Strikes.None), cancellationToken);
        var bytes = EvidenceArchive.Write(result);
        var changed = await _store.ActAsync(actor, AuditVerb.VariantsAdded, async act =>
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
            return now;
        }, cancellationToken);
        return CaseHead.Of(changed);
    }

    /// <summary>States a term.</summary>
    public Task<CaseHead> AddTermAsync(Actor actor, Guid caseId, int version, NewTerm stated, CancellationToken cancellationToken)
    {
        var term = _checks.Term(stated);
        return _editor.ChangeAsync(actor, caseId, version, Picture, (row, terms) =>
        {
            if (terms.Exists(one => one.TermId == term.TermId))
                throw StoreFaults.Of(ReviewProblemCodes.ReviewTermStated, found: term.TermId, field: "term");
            terms.Add(TermOf(row, actor, term));
            return $"{(term.IsExcluded ? "-" : "+")}{term.TermId}";
        }, cancellationToken);
    }

    /// <summary>Takes a term out; its row stays and says by whom.</summary>
    public Task<CaseHead> RemoveTermAsync(Actor actor, Guid caseId, int version, string termId, CancellationToken cancellationToken) =>
        _editor.ChangeAsync(actor, caseId, version, Picture, (_, terms) =>
        {
            var stated = StoreFaults.Found(terms.Find(term => term.TermId == termId));
            (stated.RemovedAt, stated.RemovedBy) = (_store.Time.GetUtcNow(), actor.AccountId);
            return $"×{stated.TermId}";
        }, cancellationToken);

    /// <summary>
    /// Changes what is known of the patient beside the terms. What was kept of the variants still holds the family and the
    /// sex as they were when the file was read: a change of them bears on the genotypes once the file is read again.
    /// </summary>
    public Task<CaseHead> SetPatientAsync(Actor actor, Guid caseId, int version, PatientFacts facts, CancellationToken cancellationToken)
    {
        var known = Checked(facts);
        return _editor.ChangeAsync(actor, caseId, version, Picture, (row, _) =>
        {
            var changed = known.ChangesFrom(row, actor, _store.Time.GetUtcNow()).Select(change => change.Field.ToString());
            var codes = string.Join(' ', changed);
            known.CopyTo(row);
            return codes;
        }, cancellationToken);
    }

    /// <summary>Changes what the patient agreed to.</summary>
    public Task<CaseHead> SetConsentAsync(Actor actor, Guid caseId, int version, ConsentPolicy consent, CancellationToken cancellationToken) => _editor.ChangeAsync(
        actor, caseId, version, new CaseEdit(AuditVerb.ConsentChanged, RankingCause.ConsentChanged), (row, _) =>
        {
            row.Consent = consent;
            return consent.Codes;
        }, cancellationToken);

    /// <summary>Whether the actor may see a case.</summary>
    public Task<bool> ExistsAsync(Actor actor, Guid caseId, CancellationToken cancellationToken) =>
        _store.ReadAsync(actor, async rows => actor.Has(RoleSets.Readers) && await rows.Cases.AnyAsync(one => one.Id == caseId, cancellationToken));

    /// <summary>Marks a point of the checklist as done, or takes the mark back.</summary>
    public async Task<CaseHead> MarkAsync(Actor actor, Guid caseId, int version, ChecklistItem item, bool isDone, CancellationToken cancellationToken)
    {
        actor.Require(RoleSets.Editing);
        var marked = await _store.ActAsync(actor, AuditVerb.ChecklistMarked, async act =>
        {
            var row = await act.CaseAsync(caseId, version, cancellationToken);
            act.Detail = $"{(isDone ? "+" : "-")}{item}";
            act.Rows.Entry(row).State = EntityState.Modified;
            var mark = await act.Rows.Checklist.SingleOrDefaultAsync(one => one.CaseId == caseId && one.Item == item, cancellationToken);
            if (mark is not null && !isDone) act.Rows.Checklist.Remove(mark);
            if (mark is null && isDone)
                act.Rows.Checklist.Add(new ChecklistMark { InstituteId = actor.InstituteId, CaseId = caseId, Item = item, MarkedAt = act.Now, MarkedBy = actor.AccountId });
            return row;
        }, cancellationToken);
        return CaseHead.Of(marked);
    }

    private CaseRecord RowOf(Actor actor, NewCase entered)
    {
        var row = new CaseRecord
        {
            InstituteId = actor.InstituteId,
            Pseudonym = FreeText.Required(entered.Pseudonym, "pseudonym"),
            ReferredOn = entered.ReferredOn,
            EnteredAt = _store.Time.GetUtcNow(),
            EnteredBy = actor.AccountId,
            Consent = entered.Consent,
        };
        Checked(entered.Patient).CopyTo(row);
        return row;
    }

    private PatientFacts Checked(PatientFacts facts)
    {
        var proband = FreeText.Optional(facts.Proband, "proband", FreeText.NameLength);
        return new PatientFacts
        {
            Sex = facts.Sex,
            Age = PictureChecks.Age(facts.Age),
            Onset = string.IsNullOrWhiteSpace(facts.Onset) ? null : _checks.Onset(facts.Onset),
            Proband = proband,
            Pedigree = PictureChecks.Pedigree(facts.Pedigree, proband),
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
