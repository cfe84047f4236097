using GenomeTriage.Review.Audit;
using GenomeTriage.Review.Store;
using Microsoft.EntityFrameworkCore;

namespace GenomeTriage.Review.People;

/// <summary>What came of an attempt to sign in.</summary>
public enum SignInOutcome
{
    /// <summary>Signed in.</summary>
    SignedIn,

    /// <summary>Name or password is wrong, or the account may not sign in; which of them is not told.</summary>
    Refused,

    /// <summary>The account is locked for a time.</summary>
    Locked,
}

/// <summary>Signs people in and out. Sessions are rows: they end when the row does.</summary>
/// <param name="store">The store.</param>
/// <param name="hashing">Hashes passwords.</param>
public sealed class SignInDesk(ReviewStore store, IPasswordHashing hashing)
{
    private const int MostAttempts = 5;
    private const int Doors = 64;

    private static readonly TimeSpan LockTime = TimeSpan.FromMinutes(15);
    private static readonly TimeSpan Longest = TimeSpan.FromHours(10);
    private static readonly TimeSpan Idle = TimeSpan.FromMinutes(30);
    private static readonly TimeSpan SeenGrain = TimeSpan.FromMinutes(1);

    private readonly SemaphoreSlim[] _doors = [.. Enumerable.Range(0, Doors).Select(_ => new SemaphoreSlim(1, 1))];

    /// <summary>Signs in by password.</summary>
    /// <returns>What came of it, and the secret of the session where signed in.</returns>
    public async Task<(SignInOutcome Outcome, string? Secret)> SignInAsync(string userName, string password, CancellationToken cancellationToken)
    {
        var name = Normalise(userName);
        // One guess of a name at a time: many at once would all be looked at before the first of them is counted.
        var door = _doors[(uint)string.GetHashCode(name, StringComparison.Ordinal) % Doors];
        await door.WaitAsync(cancellationToken);
        try
        {
            return await GuessAsync(name, password, cancellationToken);
        }
        finally
        {
            door.Release();
        }
    }

    private async Task<(SignInOutcome Outcome, string? Secret)> GuessAsync(string name, string password, CancellationToken cancellationToken)
    {
        var account = await store.ReadAsync(Actor.System, rows => rows.Accounts.AsNoTracking().SingleOrDefaultAsync(row => row.UserName == name, cancellationToken));
        // The slow part is done before the store is locked, and is done for unknown names too, so that time tells nothing.
        var isRight = hashing.Verify(account?.PasswordHash, password);
        if (account is not { IsActive: true }) return (SignInOutcome.Refused, null);
        if (account.LockedUntil > store.Time.GetUtcNow()) return (SignInOutcome.Locked, null);
        return isRight ? (SignInOutcome.SignedIn, await BeginAsync(account.Id, cancellationToken)) : (await FailAsync(account.Id, cancellationToken), null);
    }

    /// <summary>Signs in a person whom the hospital's identity provider has named.</summary>
    /// <param name="subject">Issuer and subject, as an administrator entered them with the account.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    public async Task<string?> SignInExternallyAsync(string subject, CancellationToken cancellationToken)
    {
        var actor = await FindExternalAsync(subject, cancellationToken);
        return actor is null ? null : await BeginAsync(actor.AccountId, cancellationToken);
    }

    /// <summary>The account of a subject that the hospital's identity provider has named; <c>null</c> where there is none.</summary>
    /// <param name="subject">Issuer and subject, as an administrator entered them with the account.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    public Task<Actor?> FindExternalAsync(string subject, CancellationToken cancellationToken) => store.ReadAsync(Actor.System, async rows =>
        (await rows.Accounts.AsNoTracking().SingleOrDefaultAsync(row => row.ExternalSubject == subject && row.IsActive, cancellationToken))?.AsActor());

    /// <summary>Who a session's secret belongs to; <c>null</c> where the session is over, or the account may not sign in.</summary>
    public async Task<Actor?> FindAsync(string secret, CancellationToken cancellationToken)
    {
        var (hash, now) = (Secrets.HashOf(secret), store.Time.GetUtcNow());
        return await store.ReadAsync(Actor.System, async rows =>
        {
            // One query: every page begins with it.
            var found = await (
                from row in rows.Sessions.AsNoTracking()
                where row.SecretHash == hash
                join account in rows.Accounts.AsNoTracking() on row.AccountId equals account.Id
                where account.IsActive
                select new { Session = row, Account = account }).SingleOrDefaultAsync(cancellationToken);
            if (found is not { Session: { EndedAt: null } session } || session.EndsAt <= now || session.SeenAt + Idle <= now) return null;
            if (now - session.SeenAt > SeenGrain)
                await rows.Sessions.Where(row => row.SecretHash == hash).ExecuteUpdateAsync(set => set.SetProperty(row => row.SeenAt, now), cancellationToken);
            return found.Account.AsActor();
        });
    }

    /// <summary>Ends a session.</summary>
    public Task SignOutAsync(Actor actor, string secret, CancellationToken cancellationToken)
    {
        var hash = Secrets.HashOf(secret);
        return store.ActAsync(actor, AuditVerb.SignedOut, async act =>
        {
            var session = await act.Rows.Sessions.SingleOrDefaultAsync(row => row.SecretHash == hash && row.AccountId == actor.AccountId, cancellationToken);
            if (session is not null) session.EndedAt = act.Now;
        }, cancellationToken);
    }

    /// <summary>The form in which user names are stored.</summary>
    public static string Normalise(string userName) => userName.Trim().ToLowerInvariant();

    private Task<string> BeginAsync(Guid accountId, CancellationToken cancellationToken) =>
        store.ActAsync(Actor.System, AuditVerb.SignedIn, async act =>
        {
            var account = await act.Rows.Accounts.SingleAsync(row => row.Id == accountId, cancellationToken);
            act.By(account.AsActor());
            (account.FailedAttempts, account.LockedUntil) = (0, null);
            var secret = Secrets.NewSession();
            act.Rows.Sessions.Add(new SignInSession
            {
                SecretHash = Secrets.HashOf(secret), AccountId = accountId, StartedAt = act.Now, SeenAt = act.Now, EndsAt = act.Now + Longest,
            });
            return secret;
        }, cancellationToken);

    private async Task<SignInOutcome> FailAsync(Guid accountId, CancellationToken cancellationToken)
    {
        var isLocked = await store.ActAsync(Actor.System, AuditVerb.SignInFailed, async act =>
        {
            var account = await act.Rows.Accounts.SingleAsync(row => row.Id == accountId, cancellationToken);
            act.By(account.AsActor());
            if (++account.FailedAttempts < MostAttempts) return false;
            (account.FailedAttempts, account.LockedUntil, act.Detail) = (0, act.Now + LockTime, "locked");
            return true;
        }, cancellationToken);
        return isLocked ? SignInOutcome.Locked : SignInOutcome.Refused;
    }
}
