using GenomeTriage.Server.Review.Views;
using Microsoft.AspNetCore.Mvc;

namespace GenomeTriage.Server.Pages.Cases;

/// <summary>One page about one candidate, for the record.</summary>
public class RecordModel(CandidateSheets sheets) : ReviewPage
{
    /// <summary>The case.</summary>
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    /// <summary>First code of the candidate.</summary>
    [BindProperty(SupportsGet = true)]
    public string Code { get; set; } = "";

    /// <summary>Number of the ranking.</summary>
    [BindProperty(SupportsGet = true)]
    public int? Ranking { get; set; }

    /// <summary>The candidate.</summary>
    public CandidateSheet Sheet { get; private set; } = null!;

    /// <summary>Which view the log names.</summary>
    protected virtual string View => "record";

    /// <summary>Shows the page.</summary>
    public async Task OnGetAsync() => Sheet = await sheets.ReadAsync(Actor, Id, Ranking, Code, View, Aborted);
}
