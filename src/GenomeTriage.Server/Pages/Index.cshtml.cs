using GenomeTriage.Review.Cases;
using GenomeTriage.Review.People;
using GenomeTriage.Review.Worklists;
using GenomeTriage.Server.Review.Views;
using Microsoft.AspNetCore.Mvc;

namespace GenomeTriage.Server.Pages;

/// <summary>The worklist.</summary>
public sealed class IndexModel(WorklistReader reader, RankingDesk rankings) : ReviewPage
{
    /// <summary>The list; <c>null</c> for those who see no case.</summary>
    public Worklist? List { get; private set; }

    /// <summary>Whether cases with a confirmed diagnosis are listed too.</summary>
    [BindProperty(SupportsGet = true)]
    public bool All { get; set; }

    /// <summary>Shows it.</summary>
    public Task OnGetAsync() => LoadAsync();

    /// <summary>Ranks the cases again that new knowledge asks for.</summary>
    public Task<IActionResult> OnPostRankAsync() => DoAsync(() => rankings.RankOnTodayAsync(Actor, Aborted), () => Redirect("/#alerts"));

    /// <summary>Marks a follow-up as done.</summary>
    public Task<IActionResult> OnPostDoneAsync(Guid decision) => DoAsync(() => reader.MarkDoneAsync(Actor, decision, Aborted), () => Redirect("/"));

    /// <inheritdoc/>
    protected override async Task LoadAsync()
    {
        if (Actor.Has(RoleSets.Readers)) List = await reader.ReadAsync(Actor, All, Aborted);
    }
}
