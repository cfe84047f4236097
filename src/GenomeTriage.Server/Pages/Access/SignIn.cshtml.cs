using GenomeTriage.Review.People;
using GenomeTriage.Server.Review.Hosting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace GenomeTriage.Server.Pages.Access;

/// <summary>Signing in.</summary>
public sealed class SignInModel(SignInDesk desk, FirstStart start, ReviewSetup setup) : PageModel
{
    /// <summary>What came of the attempt.</summary>
    public SignInOutcome? Outcome { get; private set; }

    /// <summary>The name that was typed.</summary>
    [BindProperty]
    public string? UserName { get; set; }

    /// <summary>Where to go afterwards.</summary>
    [BindProperty(SupportsGet = true)]
    public string? ReturnUrl { get; set; }

    /// <summary>Whether the hospital can sign people in.</summary>
    public bool HasHospitalSignIn => setup.Oidc is not null;

    /// <summary>Shows the form; before there is any account, the first start.</summary>
    public async Task<IActionResult> OnGetAsync()
    {
        if (HttpContext.IsSignedIn()) return Redirect("/");
        return await start.IsPendingAsync(HttpContext.RequestAborted) ? Redirect("/setup") : Page();
    }

    /// <summary>Signs in by password.</summary>
    public async Task<IActionResult> OnPostAsync(string? password)
    {
        var (outcome, secret) = await desk.SignInAsync(UserName ?? "", password ?? "", HttpContext.RequestAborted);
        if (secret is null)
        {
            Outcome = outcome;
            return Page();
        }

        await ReviewSignIn.BeginAsync(HttpContext, secret);
        return Url.IsLocalUrl(ReturnUrl) ? LocalRedirect(ReturnUrl) : Redirect("/");
    }

    /// <summary>Goes to the hospital's identity provider. By a link: the policy of the pages lets no form lead elsewhere.</summary>
    public IActionResult OnGetHospital() => HasHospitalSignIn
        ? Challenge(new Microsoft.AspNetCore.Authentication.AuthenticationProperties { RedirectUri = Url.IsLocalUrl(ReturnUrl) ? ReturnUrl : "/" }, ReviewSignIn.External)
        : NotFound();
}
