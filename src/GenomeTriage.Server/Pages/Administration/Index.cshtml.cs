using GenomeTriage.Review.People;
using GenomeTriage.Server.Review.Views;
using Microsoft.AspNetCore.Mvc;

namespace GenomeTriage.Server.Pages.Administration;

/// <summary>Accounts, institutes and the knowledge in use.</summary>
public sealed class IndexModel(AccountDesk desk, OverviewShelf overview) : ReviewPage
{
    /// <summary>Every role.</summary>
    public static readonly IReadOnlyList<Roles> AllRoles = [.. Enum.GetValues<Roles>().Where(role => role != Roles.None)];

    /// <summary>The accounts of the institute.</summary>
    public IReadOnlyList<Account> Accounts { get; private set; } = [];

    /// <summary>The institutes, and where the audit log ends.</summary>
    public RoomOverview Overview { get; private set; } = null!;

    /// <summary>A one-time code that was just made; it is shown this once.</summary>
    public string? Code { get; private set; }

    /// <summary>Whose it is.</summary>
    public string? CodeFor { get; private set; }

    /// <summary>Shows them.</summary>
    public Task OnGetAsync() => LoadAsync();

    /// <summary>Adds an account.</summary>
    public Task<IActionResult> OnPostAddAsync(string? userName, string? displayName, string? subject, Roles[] roles) =>
        WithCodeAsync(displayName, () => desk.AddAsync(Actor, new NewAccount(userName ?? "", displayName ?? "", Sum(roles), subject), Aborted));

    /// <summary>Changes roles and activity.</summary>
    public Task<IActionResult> OnPostChangeAsync(Guid account, int version, Roles[] roles, bool active) =>
        DoAsync(() => desk.ChangeAsync(Actor, account, version, Sum(roles), active, Aborted), () => Redirect("/administration"));

    /// <summary>Makes a new one-time code.</summary>
    public Task<IActionResult> OnPostRenewAsync(Guid account, string? displayName) =>
        WithCodeAsync(displayName, () => desk.RenewCodeAsync(Actor, account, Aborted));

    /// <summary>Adds an institute.</summary>
    public Task<IActionResult> OnPostInstituteAsync(string? institute, string? userName, string? displayName) =>
        WithCodeAsync(displayName, () => desk.AddInstituteAsync(Actor, institute ?? "", new NewAccount(userName ?? "", displayName ?? "", Roles.Administrator), Aborted));

    /// <inheritdoc/>
    protected override async Task LoadAsync() =>
        (Accounts, Overview) = (await desk.ListAsync(Actor, Aborted), await overview.ReadAsync(Actor, Aborted));

    // The code is in the answer to the form and nowhere else: not in an address, not in a cookie.
    private Task<IActionResult> WithCodeAsync(string? name, Func<Task<string>> act) => DoAsync(async () =>
    {
        (Code, CodeFor) = (await act(), name);
        await LoadAsync();
    }, Page);

    private static Roles Sum(Roles[] roles) => roles.Aggregate(Roles.None, (all, one) => all | one);
}
