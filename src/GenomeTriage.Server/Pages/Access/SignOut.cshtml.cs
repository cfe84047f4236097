using GenomeTriage.Review.People;
using GenomeTriage.Server.Review.Hosting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace GenomeTriage.Server.Pages.Access;

/// <summary>Signing out.</summary>
public sealed class SignOutModel(SignInDesk desk) : PageModel
{
    /// <summary>There is nothing to see.</summary>
    public IActionResult OnGet() => Redirect("/");

    /// <summary>Ends the session.</summary>
    public async Task<IActionResult> OnPostAsync()
    {
        await ReviewSignIn.EndAsync(HttpContext, desk);
        return Redirect("/signin");
    }
}
