using GenomeTriage.Review.Conferences.Minutes;
using GenomeTriage.Server.Review.Views;
using Microsoft.AspNetCore.Mvc;

namespace GenomeTriage.Server.Pages.Conferences;

/// <summary>The minutes of a conference as they were written, to be printed.</summary>
public sealed class MinutesModel(MinutesShelf shelf) : ReviewPage
{
    /// <summary>The conference.</summary>
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    /// <summary>Number of the version; the newest without.</summary>
    [BindProperty(SupportsGet = true, Name = "version")]
    public int? Number { get; set; }

    /// <summary>The minutes.</summary>
    public MinutesDossier Dossier { get; private set; } = null!;

    /// <summary>Shows them.</summary>
    public async Task OnGetAsync() => Dossier = await shelf.ReadAsync(Actor, Id, Number, null, Aborted);
}
