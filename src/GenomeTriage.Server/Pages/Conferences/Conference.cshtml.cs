using GenomeTriage.Review.Audit;
using GenomeTriage.Review.Conferences;
using GenomeTriage.Review.People;
using GenomeTriage.Server.Review.Views;
using Microsoft.AspNetCore.Mvc;

namespace GenomeTriage.Server.Pages.Conferences;

/// <summary>A conference in progress.</summary>
public sealed class ConferenceModel(ConferenceShelf shelf, ConferenceDesk desk, VotingDesk voting, DecisionDesk decisions) : ReviewPage
{
    /// <summary>The conference.</summary>
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    /// <summary>The case on the agenda that is acted on.</summary>
    [BindProperty]
    public Guid Item { get; set; }

    /// <summary>The row as the form was read from it.</summary>
    [BindProperty]
    public int Version { get; set; }

    /// <summary>Own ranking, the likeliest first.</summary>
    [BindProperty]
    public string?[] Choices { get; set; } = [];

    /// <summary>Comment of an own ranking or a vote.</summary>
    [BindProperty]
    public string? Comment { get; set; }

    /// <summary>Kind of a vote or decision.</summary>
    [BindProperty]
    public DecisionKind Kind { get; set; }

    /// <summary>Its diagnosis.</summary>
    [BindProperty]
    public string? Code { get; set; }

    /// <summary>Why it is decided so.</summary>
    [BindProperty]
    public string? Rationale { get; set; }

    /// <summary>Who sees to it.</summary>
    [BindProperty]
    public Guid Owner { get; set; }

    /// <summary>By when.</summary>
    [BindProperty]
    public DateOnly? Due { get; set; }

    /// <summary>When the case is looked at again.</summary>
    [BindProperty]
    public DateOnly? Review { get; set; }

    /// <summary>The conference with its agenda.</summary>
    public ConferenceDossier Dossier { get; private set; } = null!;

    /// <summary>Whether the actor votes here.</summary>
    public bool HasVote => Actor.Has(RoleSets.Voting) && Dossier.Seats.Contains(Actor.AccountId) && Dossier.Conference.State == ConferenceState.Planned;

    /// <summary>Shows it.</summary>
    public Task OnGetAsync() => LoadAsync();

    /// <summary>Gives the own ranking.</summary>
    public Task<IActionResult> OnPostRankAsync() => DoAsync(() => voting.RankAsync(Actor, Item, [.. Choices.OfType<string>()], Comment, Aborted), Back);

    /// <summary>Opens the discussion.</summary>
    public Task<IActionResult> OnPostOpenAsync() => DoAsync(() => voting.OpenAsync(Actor, Item, Version, Aborted), Back);

    /// <summary>Votes.</summary>
    public Task<IActionResult> OnPostVoteAsync() => DoAsync(() => voting.VoteAsync(Actor, Item, Kind, Code, Comment, Aborted), Back);

    /// <summary>Records the decision.</summary>
    public Task<IActionResult> OnPostDecideAsync() => DoAsync(() => decisions.DecideAsync(Actor, Item, Version, new NewDecision
    {
        Kind = Kind,
        Code = Code,
        Rationale = Rationale ?? "",
        OwnerId = Owner,
        DueOn = Due,
        NextReviewOn = Review,
    }, Aborted), Back);

    /// <summary>Takes a case off the agenda.</summary>
    public Task<IActionResult> OnPostRemoveAsync() => DoAsync(() => desk.RemoveCaseAsync(Actor, Id, Item, Aborted), Back);

    /// <summary>Closes the conference.</summary>
    public Task<IActionResult> OnPostCloseAsync() => DoAsync(() => desk.CloseAsync(Actor, Id, Version, Aborted), () => Redirect($"/conferences/{Id}/minutes"));

    /// <inheritdoc/>
    protected override async Task LoadAsync() => Dossier = await shelf.ReadAsync(Actor, Id, AuditVerb.ConferenceViewed, Aborted);

    private RedirectResult Back() => Redirect(Item == Guid.Empty ? $"/conferences/{Id}" : $"/conferences/{Id}#{Item}");
}
