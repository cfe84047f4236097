using GenomeTriage.Review.Conferences;
using GenomeTriage.Review.People;
using GenomeTriage.Server.Review.Views;
using Microsoft.AspNetCore.Mvc;

namespace GenomeTriage.Server.Pages.Conferences;

/// <summary>The conferences of the institute.</summary>
public sealed class IndexModel(ConferenceShelf shelf, ConferenceDesk desk) : ReviewPage
{
    /// <summary>What the new one is called.</summary>
    [BindProperty]
    public string? Title { get; set; }

    /// <summary>Its day.</summary>
    [BindProperty]
    public DateOnly HeldOn { get; set; } = DateOnly.FromDateTime(DateTime.Today);

    /// <summary>How many must vote.</summary>
    [BindProperty]
    public int Quorum { get; set; } = 2;

    /// <summary>Who takes part.</summary>
    [BindProperty]
    public Guid[] Seats { get; set; } = [];

    /// <summary>The conferences.</summary>
    public IReadOnlyList<Conference> List { get; private set; } = [];

    /// <summary>Who may be given a seat.</summary>
    public IReadOnlyList<(Guid Id, string Name)> People { get; private set; } = [];

    /// <summary>Shows them.</summary>
    public Task OnGetAsync() => LoadAsync();

    /// <summary>Plans one.</summary>
    public Task<IActionResult> OnPostAsync()
    {
        var id = Guid.Empty;
        return DoAsync(async () => id = await desk.PlanAsync(Actor, Title ?? "", HeldOn, Quorum, Seats, Aborted), () => Redirect($"/conferences/{id}"));
    }

    /// <inheritdoc/>
    protected override async Task LoadAsync()
    {
        List = await shelf.ListAsync(Actor, Aborted);
        if (Actor.Has(RoleSets.Planning)) People = await shelf.PeopleAsync(Actor, Aborted);
    }
}
