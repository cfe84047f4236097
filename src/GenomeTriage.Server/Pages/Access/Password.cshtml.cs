using GenomeTriage.Review.People;
using GenomeTriage.Server.Review.Views;
using Microsoft.AspNetCore.Mvc;

namespace GenomeTriage.Server.Pages.Access;

/// <summary>Sets a password with a one-time code.</summary>
public sealed class PasswordModel(AccountDesk desk) : ReviewPage
{
    /// <summary>Sets it.</summary>
    public Task<IActionResult> OnPostAsync(string? code, string? password) =>
        DoAsync(() => desk.SetPasswordAsync(code ?? "", password ?? "", Aborted), () => Redirect("/signin"));
}
