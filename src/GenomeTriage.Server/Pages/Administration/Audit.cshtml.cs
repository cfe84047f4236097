using GenomeTriage.Review.Audit;
using GenomeTriage.Server.Review.Views;
using Microsoft.AspNetCore.Mvc;

namespace GenomeTriage.Server.Pages.Administration;

/// <summary>The audit log of the institute.</summary>
public sealed class AuditModel(AuditShelf shelf) : ReviewPage
{
    /// <summary>Rows before this number.</summary>
    [BindProperty(SupportsGet = true)]
    public long? Before { get; set; }

    /// <summary>The rows.</summary>
    public AuditPage Log { get; private set; } = null!;

    /// <summary>The outcome of verifying the chain.</summary>
    public AuditVerification? Verification { get; private set; }

    /// <summary>Shows the rows.</summary>
    public Task OnGetAsync() => LoadAsync();

    /// <summary>Verifies the whole chain.</summary>
    public async Task OnPostAsync()
    {
        Verification = await shelf.VerifyAsync(Actor, Aborted);
        await LoadAsync();
    }

    /// <inheritdoc/>
    protected override async Task LoadAsync() => Log = await shelf.ReadAsync(Actor, Before, null, Aborted);
}
