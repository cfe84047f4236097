using GenomeTriage.Review.Audit;
using GenomeTriage.Review.Store;
using Microsoft.EntityFrameworkCore;

namespace GenomeTriage.Review.People;

/// <summary>An account as it is to be added.</summary>
/// <param name="UserName">The name to sign in by; no personal identity number.</param>
/// <param name="DisplayName">The name shown.</param>
/// <param name="Roles">Roles.</param>
/// <param name="ExternalSubject">Issuer and subject at the hospital's identity provider; <c>null</c> for a local account.</param>
public sealed record NewAccount(string UserName, string DisplayName, Roles Roles, string? ExternalSubject = null);

/// <summary>Keeps the accounts of an institute. Nobody learns another's password: who is new sets it with a one-time code.</summary>
/// <param name="store">The store.</param>
/// <param name="hashing">Hashes passwords.</param>
public sealed class AccountDesk(ReviewStore store, IPasswordHashing hashing)
{
    private static readonly TimeSpan CodeTime = TimeSpan.FromDays(3);

    /// <summary>The accounts of the institute, by name.</summary>
    public Task<List<Account>> ListAsync(Actor actor, CancellationToken cancellationToken)
    {
        actor.Require(RoleSets.Administering);
        return store.ViewAsync(actor, AuditVerb.AccountsViewed, act =>
            act.Rows.Accounts.AsNoTracking().OrderBy(account => account.DisplayName).ToListAsync(cancellationToken), cancellationToken);
    }

    /// <summary>Adds an account.</summary>
    /// <returns>The one-time code by which its holder sets the password.</returns>
    public Task<string> AddAsync(Actor actor, NewAccount account, CancellationToken cancellationToken)
    {
        actor.Require(RoleSets.Administering);
        return store.ActAsync(actor, AuditVerb.AccountAdded, async act =>
        {
            var row = await RowAsync(act, actor.InstituteId, account, cancellationToken);
            (act.Subject, act.Detail) = (row.Id, row.Roles.ToString());
            return AddCode(act, row);
        }, cancellationToken);
    }

    /// <summary>Changes roles and activity.</summary>
    public Task ChangeAsync(Actor actor, Guid accountId, int version, Roles roles, bool isActive, CancellationToken cancellationToken)
    {
        actor.Require(RoleSets.Administering);
        return store.ActAsync(actor, AuditVerb.AccountChanged, async act =>
        {
            var row = StoreFaults.Found(await act.Rows.Accounts.SingleOrDefaultAsync(account => account.Id == accountId, cancellationToken));
            StoreFaults.RefuseStale(row, version);
            (row.Roles, row.IsActive) = (Known(roles), isActive);
            (act.Subject, act.Detail) = (row.Id, $"{row.Roles}{(isActive ? "" : " inactive")}");
            if (!(isActive && row.AsActor().Has(RoleSets.Administering))) await RequireOtherAdministratorAsync(act, row, cancellationToken);
        }, cancellationToken);
    }

    /// <summary>Gives a new one-time code for an account whose password is forgotten.</summary>
    public Task<string> RenewCodeAsync(Actor actor, Guid accountId, CancellationToken cancellationToken)
    {
        actor.Require(RoleSets.Administering);
        return store.ActAsync(actor, AuditVerb.AccountChanged, async act =>
        {
            var row = StoreFaults.Found(await act.Rows.Accounts.SingleOrDefaultAsync(account => account.Id == accountId, cancellationToken));
            (act.Subject, act.Detail) = (row.Id, "code");
            return AddCode(act, row);
        }, cancellationToken);
    }

    /// <summary>Adds an institute with its first administrator. Only administrators of the host institute may.</summary>
    /// <returns>The administrator's one-time code.</returns>
    public async Task<string> AddInstituteAsync(Actor actor, string name, NewAccount administrator, CancellationToken cancellationToken)
    {
        actor.Require(RoleSets.Administering);
        var clean = FreeText.Required(name, "institute");
        var isHost = await store.ReadAsync(Actor.System, rows => rows.Institutes.AnyAsync(row => row.Id == actor.InstituteId && row.IsHost, cancellationToken));
        if (!isHost) throw StoreFaults.Of(ReviewProblemCodes.ReviewRoleMissing, allowed: nameof(Institute.IsHost));
        return await store.ActAsync(Actor.System, AuditVerb.InstituteAdded, async act =>
        {
            act.By(actor);
            if (await act.Rows.Institutes.AnyAsync(row => row.Name == clean, cancellationToken))
                throw StoreFaults.Of(ReviewProblemCodes.ReviewValueWrong, field: "institute");
            var institute = new Institute { Name = clean, AddedAt = act.Now };
            act.Rows.Institutes.Add(institute);
            act.Subject = institute.Id;
            return AddCode(act, await RowAsync(act, institute.Id, administrator with { Roles = Roles.Administrator }, cancellationToken));
        }, cancellationToken);
    }

    /// <summary>Sets the password of the account that a one-time code belongs to, and ends its sessions.</summary>
    public Task SetPasswordAsync(string code, string password, CancellationToken cancellationToken)
    {
        var hash = Secrets.HashOf(code);
        return store.ActAsync(Actor.System, AuditVerb.PasswordSet, async act =>
        {
            var row = await CodeAsync(act, hash, cancellationToken);
            var account = StoreFaults.Found(await act.Rows.Accounts.SingleOrDefaultAsync(one => one.Id == row.AccountId && one.IsActive, cancellationToken));
            PasswordRules.Require(password, account.UserName);
            act.By(account.AsActor());
            row.UsedAt = act.Now;
            (account.PasswordHash, account.FailedAttempts, account.LockedUntil) = (hashing.Hash(password), 0, null);
            foreach (var session in await act.Rows.Sessions.Where(one => one.AccountId == account.Id && one.EndedAt == null).ToListAsync(cancellationToken))
                session.EndedAt = act.Now;
        }, cancellationToken);
    }

    internal static async Task<OneTimeCode> CodeAsync(Act act, string hash, CancellationToken cancellationToken)
    {
        var row = await act.Rows.Codes.SingleOrDefaultAsync(one => one.CodeHash == hash, cancellationToken);
        return row is not null && row.UsedAt is null && row.EndsAt > act.Now
            ? row
            : throw StoreFaults.Of(ReviewProblemCodes.ReviewCodeWrong, field: "code");
    }

    internal static async Task<Account> RowAsync(Act act, Guid instituteId, NewAccount account, CancellationToken cancellationToken)
    {
        var name = SignInDesk.Normalise(FreeText.Required(account.UserName, "userName"));
        // The context of an administrator does not see other institutes; the unique index over all of them does.
        var row = new Account
        {
            InstituteId = instituteId,
            UserName = name,
            DisplayName = FreeText.Required(account.DisplayName, "displayName"),
            Roles = Known(account.Roles),
            ExternalSubject = FreeText.Optional(account.ExternalSubject, "subject", 300),
            AddedAt = act.Now,
        };
        if (await act.Rows.Accounts.IgnoreQueryFilters().AnyAsync(one => one.UserName == name, cancellationToken))
            throw StoreFaults.Of(ReviewProblemCodes.ReviewUserNameTaken, field: "userName");
        act.Rows.Accounts.Add(row);
        return row;
    }

    private static Roles Known(Roles roles) =>
        roles is > Roles.None and <= (Roles.Administrator | (Roles.Administrator - 1)) ? roles : throw StoreFaults.Of(ReviewProblemCodes.ReviewFieldMissing, field: "roles");

    private static string AddCode(Act act, Account account)
    {
        var code = Secrets.NewCode();
        act.Rows.Codes.Add(new OneTimeCode { CodeHash = Secrets.HashOf(code), AccountId = account.Id, EndsAt = act.Now + CodeTime });
        return code;
    }

    private static async Task RequireOtherAdministratorAsync(Act act, Account changed, CancellationToken cancellationToken)
    {
        var others = await act.Rows.Accounts.AsNoTracking().Where(account => account.IsActive && account.Id != changed.Id).ToListAsync(cancellationToken);
        if (!others.Exists(account => account.AsActor().Has(RoleSets.Administering))) throw StoreFaults.Of(ReviewProblemCodes.ReviewLastAdministrator);
    }
}
