using GenomeTriage.Review.People;
using GenomeTriage.Server.Review.Views;
using Microsoft.AspNetCore.Mvc;

namespace GenomeTriage.Server.Pages.Access;

/// <summary>The first start: makes the first institute and its administrator.</summary>
public sealed class SetUpModel(FirstStart start) : ReviewPage
{
    /// <summary>The code on the console.</summary>
    [BindProperty]
    public string Code { get; set; } = "";

    /// <summary>Name of the institute.</summary>
    [BindProperty]
    public string Institute { get; set; } = "";

    /// <summary>The name to sign in by.</summary>
    [BindProperty]
    public string UserName { get; set; } = "";

    /// <summary>The name shown.</summary>
    [BindProperty]
    public string DisplayName { get; set; } = "";

    /// <summary>Shows the form, as long as nobody has an account.</summary>
    public async Task<IActionResult> OnGetAsync() => await start.IsPendingAsync(Aborted) ? Page() : NotFound();

    /// <summary>Makes them.</summary>
    public Task<IActionResult> OnPostAsync(string? password) => DoAsync(
        () => start.SetUpAsync(Code ?? "", Institute, new NewAccount(UserName ?? "", DisplayName, Roles.Administrator), password ?? "", Aborted),
        () => Redirect("/signin"));
}
