using GenomeTriage.Genome.Families;
using GenomeTriage.Review.Archive;
using GenomeTriage.Review.Cases;
using GenomeTriage.Review.Conferences;
using GenomeTriage.Review.People;
using GenomeTriage.Server.Review.Texts;
using GenomeTriage.Server.Review.Views;
using Microsoft.AspNetCore.Mvc;

namespace GenomeTriage.Server.Pages.Cases;

/// <summary>A case: its picture, its ranking, and what hangs on what.</summary>
public sealed class CaseModel(CaseDesk desk, RankingDesk rankings, CaseShelf shelf, ConferenceShelf conferences, ConferenceDesk agenda) : ReviewPage
{
    /// <summary>The case.</summary>
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    /// <summary>Number of the ranking that is shown; the newest without.</summary>
    [BindProperty(SupportsGet = true)]
    public int? Ranking { get; set; }

    /// <summary>What is struck out to see what hangs on it.</summary>
    [BindProperty(SupportsGet = true)]
    public string[] Strike { get; set; } = [];

    /// <summary>Codes of the two candidates to compare.</summary>
    [BindProperty(SupportsGet = true)]
    public string[] Compare { get; set; } = [];

    /// <summary>Number of a ranking to set the shown one against.</summary>
    [BindProperty(SupportsGet = true)]
    public int? Against { get; set; }

    /// <summary>The case as the form was read from it.</summary>
    [BindProperty]
    public int Version { get; set; }

    /// <summary>The case.</summary>
    public CaseDossier Dossier { get; private set; } = null!;

    /// <summary>The ranking as shown; <c>null</c> before the first.</summary>
    public RankingView? View { get; private set; }

    /// <summary>Heading of the ranking that the shown one is set against.</summary>
    public RankingHeading? Earlier { get; private set; }

    /// <summary>What changed since <see cref="Earlier"/>, and why.</summary>
    public RankingChange? Change { get; private set; }

    /// <summary>Conferences that the case can be put on.</summary>
    public IReadOnlyList<Conference> Planned { get; private set; } = [];

    /// <summary>Whether the actor may change the case.</summary>
    public bool MayEdit => Actor.Has(RoleSets.Editing);

    /// <summary>Shows the case.</summary>
    public Task OnGetAsync() => LoadAsync();

    /// <summary>States a term.</summary>
    public Task<IActionResult> OnPostAddTermAsync(string? term, bool excluded, string? onset) => DoAsync(
        () => desk.AddTermAsync(Actor, Id, Version, TermLines.Read(term, excluded).FirstOrDefault() is { TermId: { } id } ? new NewTerm(id, excluded, onset) : new NewTerm("", excluded), Aborted), Back);

    /// <summary>Takes a term out.</summary>
    public Task<IActionResult> OnPostRemoveTermAsync(string term) => DoAsync(() => desk.RemoveTermAsync(Actor, Id, Version, term, Aborted), Back);

    /// <summary>Changes what is known of the patient beside the terms.</summary>
    public Task<IActionResult> OnPostPatientAsync(Sex sex, int? years, int? months, string? onset, string? pedigree, string? proband) => DoAsync(
        () => desk.SetPatientAsync(Actor, Id, Version, new PatientFacts { Sex = sex, Age = AgeFields.Iso(years, months), Onset = onset, Pedigree = pedigree, Proband = proband }, Aborted), Back);

    /// <summary>Changes the consent.</summary>
    public Task<IActionResult> OnPostConsentAsync(bool reanalysis, bool secondaryFindings, bool sharing) =>
        DoAsync(() => desk.SetConsentAsync(Actor, Id, Version, new ConsentPolicy(reanalysis, secondaryFindings, sharing), Aborted), Back);

    /// <summary>Marks a point of the checklist.</summary>
    public Task<IActionResult> OnPostMarkAsync(ChecklistItem item, bool done) => DoAsync(() => desk.MarkAsync(Actor, Id, Version, item, done, Aborted), Back);

    /// <summary>Keeps the ranking without what is struck out, or one on the knowledge of today.</summary>
    public Task<IActionResult> OnPostKeepAsync() => DoAsync(() => rankings.KeepAsync(Actor, Id, Version, Strikes.Parse(Strike), Aborted), Back);

    /// <summary>Puts the case on an agenda.</summary>
    public Task<IActionResult> OnPostAgendaAsync(Guid conference) =>
        DoAsync(() => agenda.AddCaseAsync(Actor, conference, Id, Aborted), () => Redirect($"/conferences/{conference}"));

    /// <inheritdoc/>
    protected override async Task LoadAsync()
    {
        Dossier = await shelf.ReadAsync(Actor, Id, Ranking, "case", Aborted);
        if (Actor.Has(RoleSets.Planning))
            Planned = [.. (await conferences.ListAsync(Actor, Aborted)).Where(one => one.State == ConferenceState.Planned)];
        if (Dossier.Ranking is not { } stored) return;
        var struck = Request.Method == "GET" ? Strikes.Parse(Strike) : Strikes.None;
        var tried = struck.IsEmpty ? null : await rankings.TryAsync(Actor, Id, struck, Aborted);
        await CompareAsync(stored);
        View = new RankingView(stored, tried, struck.IsEmpty ? Strikes.Parse(Dossier.Shown!.Struck.Split('\n')) : struck, Compare);
    }

    /// <summary>A value of a patient's facts, for people to read.</summary>
    internal static string ShownOf(PatientField field, string? value, PageTexts texts, Vocabulary terms) => (field, value) switch
    {
        (_, null) => "–",
        (PatientField.Sex, _) => Enum.TryParse<Sex>(value, out var sex) ? texts.Results.Label(sex) : value,
        (PatientField.Age, _) => texts.Age(value),
        (PatientField.Onset, _) => terms.TranslationOf(value) ?? terms.LabelOf(value),
        _ => value,
    };

    private async Task CompareAsync(RankingArchive shown)
    {
        if (Against is not { } number || number == Dossier.Shown!.Number) return;
        var earlier = await shelf.ReadAsync(Actor, Id, number, "change", Aborted);
        (Earlier, Change) = (earlier.Shown, RankingChange.Of(earlier.Ranking!.Result, shown.Result));
    }

    private RedirectResult Back() => Redirect($"/cases/{Id}");
}
