using GenomeTriage.Review.Cases;
using GenomeTriage.Review.Conferences;
using GenomeTriage.Review.People;
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

    /// <summary>The case as the form was read from it.</summary>
    [BindProperty]
    public int Version { get; set; }

    /// <summary>The case.</summary>
    public CaseDossier Dossier { get; private set; } = null!;

    /// <summary>The ranking as shown; <c>null</c> before the first.</summary>
    public RankingView? View { get; private set; }

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
        View = new RankingView(stored, tried, struck.IsEmpty ? Strikes.Parse(Dossier.Shown!.Struck.Split('\n')) : struck, Compare);
    }

    private RedirectResult Back() => Redirect($"/cases/{Id}");
}
