using GenomeTriage.Review.Audit;
using GenomeTriage.Review.Conferences;
using GenomeTriage.Server.Review.Views;
using Microsoft.AspNetCore.Mvc;

namespace GenomeTriage.Server.Pages.Conferences;

/// <summary>The minutes of a conference, to be printed.</summary>
public sealed class MinutesModel(ConferenceShelf shelf) : ReviewPage
{
    /// <summary>The conference.</summary>
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    /// <summary>The conference with its agenda.</summary>
    public ConferenceDossier Dossier { get; private set; } = null!;

    /// <summary>Shows them.</summary>
    public async Task OnGetAsync() => Dossier = await shelf.ReadAsync(Actor, Id, AuditVerb.MinutesViewed, Aborted);
}
