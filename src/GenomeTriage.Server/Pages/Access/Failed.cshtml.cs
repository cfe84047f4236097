using Microsoft.AspNetCore.Mvc.RazorPages;

namespace GenomeTriage.Server.Pages.Access;

/// <summary>The hospital knows the person, this server does not.</summary>
public sealed class FailedModel : PageModel;
