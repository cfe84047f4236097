using GenomeTriage.Review.Audit;
using GenomeTriage.Review.Store;
using Microsoft.EntityFrameworkCore;

namespace GenomeTriage.Review.People;

/// <summary>The first start: a code on the console makes the first institute and its administrator, once.</summary>
/// <param name="store">The store.</param>
/// <param name="hashing">Hashes passwords.</param>
public sealed class FirstStart(ReviewStore store, IPasswordHashing hashing)
{
    private static readonly TimeSpan CodeTime = TimeSpan.FromDays(1);

    /// <summary>Whether nobody has an account yet.</summary>
    public Task<bool> IsPendingAsync(CancellationToken cancellationToken) =>
        store.ReadAsync(Actor.System, async rows => !await rows.Accounts.AnyAsync(cancellationToken));

    /// <summary>A new code where nobody has an account yet; earlier ones stop working. <c>null</c> later on.</summary>
    public async Task<string?> NewCodeAsync(CancellationToken cancellationToken)
    {
        if (!await IsPendingAsync(cancellationToken)) return null;
        var code = Secrets.NewCode();
        return await store.ReadAsync(Actor.System, async rows =>
        {
            rows.Codes.RemoveRange(await rows.Codes.Where(row => row.AccountId == null).ToListAsync(cancellationToken));
            rows.Codes.Add(new OneTimeCode { CodeHash = Secrets.HashOf(code), EndsAt = store.Time.GetUtcNow() + CodeTime });
            await rows.SaveChangesAsync(cancellationToken);
            return code;
        });
    }

    /// <summary>Makes the first institute and its administrator.</summary>
    /// <exception cref="Genome.Problems.InputException">The code is wrong, or a value is not allowed.</exception>
    public Task SetUpAsync(string code, string institute, NewAccount administrator, string password, CancellationToken cancellationToken)
    {
        var hash = Secrets.HashOf(code);
        PasswordRules.Require(password, administrator.UserName.Trim());
        return store.ActAsync(Actor.System, AuditVerb.StoreSetUp, async act =>
        {
            var row = await AccountDesk.CodeAsync(act, hash, cancellationToken);
            if (row.AccountId is not null || await act.Rows.Accounts.AnyAsync(cancellationToken)) throw StoreFaults.Of(ReviewProblemCodes.ReviewCodeWrong, field: "code");
            row.UsedAt = act.Now;
            var first = new Institute { Name = FreeText.Required(institute, "institute"), IsHost = true, AddedAt = act.Now };
            act.Rows.Institutes.Add(first);
            var account = await AccountDesk.RowAsync(act, first.Id, administrator with { Roles = Roles.Administrator }, cancellationToken);
            account.PasswordHash = hashing.Hash(password);
            act.By(account.AsActor());
            act.Subject = first.Id;
        }, cancellationToken);
    }
}
