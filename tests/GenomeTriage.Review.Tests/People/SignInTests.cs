using GenomeTriage.Genome.Problems;
using GenomeTriage.Review.People;
using Microsoft.EntityFrameworkCore;

namespace GenomeTriage.Review.Tests.People;

public sealed class SignInTests
{
    private const string Password = "grå katt i hagen";

    [Fact]
    public async Task FirstStart_WithItsCode_MakesOneAdministratorOnce()
    {
        await using var test = await EmptyAsync();
        var start = new FirstStart(test.Store, new PlainHashing());
        var code = (await start.NewCodeAsync(default))!;
        var first = new NewAccount("Anna", "Anna", Roles.None);
        await RefusedAsync(ReviewProblemCodes.ReviewCodeWrong, () => start.SetUpAsync("AAAA-AAAA-AAAA-AAAA", "Umeå", first, Password, default));
        await RefusedAsync(ReviewProblemCodes.ReviewPasswordWeak, () => start.SetUpAsync(code, "Umeå", first, "short", default));
        await start.SetUpAsync(code, "Umeå", first, Password, default);
        await RefusedAsync(ReviewProblemCodes.ReviewCodeWrong, () => start.SetUpAsync(code, "Umeå", first with { UserName = "eve" }, Password, default));
        Assert.Null(await start.NewCodeAsync(default));
        var (_, secret) = await new SignInDesk(test.Store, new PlainHashing()).SignInAsync(" ANNA ", Password, default);
        Assert.Equal(Roles.Administrator, (await new SignInDesk(test.Store, new PlainHashing()).FindAsync(secret!, default))!.Roles);
    }

    [Fact]
    public async Task WrongPasswords_ManyAtOnce_AreCountedOneByOne()
    {
        await using var test = await WithPasswordAsync();
        var desk = new SignInDesk(test.Store, new PlainHashing());
        var outcomes = await Task.WhenAll(Enumerable.Range(0, 20).Select(i => Task.Run(() => desk.SignInAsync("kim", $"wrong {i}", default))));
        Assert.Equal((4, 16), (outcomes.Count(one => one.Outcome == SignInOutcome.Refused), outcomes.Count(one => one.Outcome == SignInOutcome.Locked)));
        Assert.Equal(SignInOutcome.Locked, (await desk.SignInAsync("kim", Password, default)).Outcome);
    }

    [Fact]
    public async Task WrongPasswords_FiveInARow_LockTheAccountForAQuarter()
    {
        await using var test = await WithPasswordAsync();
        var desk = new SignInDesk(test.Store, new PlainHashing());
        for (var i = 0; i < 4; i++) Assert.Equal(SignInOutcome.Refused, (await desk.SignInAsync("kim", "wrong", default)).Outcome);
        Assert.Equal(SignInOutcome.Locked, (await desk.SignInAsync("kim", "wrong", default)).Outcome);
        Assert.Equal(SignInOutcome.Locked, (await desk.SignInAsync("kim", Password, default)).Outcome);
        test.Clock.Move(TimeSpan.FromMinutes(16));
        Assert.Equal(SignInOutcome.SignedIn, (await desk.SignInAsync("kim", Password, default)).Outcome);
    }

    [Fact]
    public async Task Session_LeftAlone_SignedOutOrOfAnInactiveAccount_IsOver()
    {
        await using var test = await WithPasswordAsync();
        var desk = new SignInDesk(test.Store, new PlainHashing());
        var idle = (await desk.SignInAsync("kim", Password, default)).Secret!;
        test.Clock.Move(TimeSpan.FromMinutes(29));
        Assert.NotNull(await desk.FindAsync(idle, default));
        test.Clock.Move(TimeSpan.FromMinutes(29));
        Assert.NotNull(await desk.FindAsync(idle, default));
        test.Clock.Move(TimeSpan.FromMinutes(31));
        Assert.Null(await desk.FindAsync(idle, default));
        var ended = (await desk.SignInAsync("kim", Password, default)).Secret!;
        await desk.SignOutAsync(test.Coordinator, ended, default);
        Assert.Null(await desk.FindAsync(ended, default));
        var cut = (await desk.SignInAsync("kim", Password, default)).Secret!;
        await Accounts(test).ChangeAsync(test.Administrator, test.Coordinator.AccountId, await VersionAsync(test), Roles.Coordinator, isActive: false, default);
        Assert.Null(await desk.FindAsync(cut, default));
        Assert.Equal(SignInOutcome.Refused, (await desk.SignInAsync("kim", Password, default)).Outcome);
    }

    [Fact]
    public async Task Store_AfterSignIn_HoldsNeitherPasswordNorSecretNorCode()
    {
        await using var test = await WithPasswordAsync();
        var secret = (await new SignInDesk(test.Store, new PlainHashing()).SignInAsync("kim", Password, default)).Secret!;
        Assert.Equal(0, await test.Store.ReadAsync(Actor.System, rows => rows.Sessions.CountAsync(row => row.SecretHash == secret)));
    }

    [Fact]
    public async Task Roles_OfOneself_CannotBeRaisedAndTheLastAdministratorStays()
    {
        await using var test = await WithPasswordAsync();
        await RefusedAsync(ReviewProblemCodes.ReviewRoleMissing, async () =>
            await Accounts(test).ChangeAsync(test.Coordinator, test.Coordinator.AccountId, await VersionAsync(test), Roles.Administrator, true, default));
        await RefusedAsync(ReviewProblemCodes.ReviewNotFound, async () =>
            await Accounts(test).ChangeAsync(test.Stranger, test.Coordinator.AccountId, await VersionAsync(test), Roles.Administrator, true, default));
        await RefusedAsync(ReviewProblemCodes.ReviewLastAdministrator, () =>
            Accounts(test).ChangeAsync(test.Administrator, test.Administrator.AccountId, 0, Roles.Member, true, default));
        await RefusedAsync(ReviewProblemCodes.ReviewRoleMissing, () =>
            Accounts(test).AddInstituteAsync(test.Stranger, "Oslo", new NewAccount("ola", "Ola", Roles.None), default));
    }

    private static AccountDesk Accounts(TestStore test) => new(test.Store, new PlainHashing());

    private static Task<int> VersionAsync(TestStore test) =>
        test.Store.ReadAsync(Actor.System, rows => rows.Accounts.Where(row => row.Id == test.Coordinator.AccountId).Select(row => row.Version).SingleAsync());

    private static async Task<TestStore> WithPasswordAsync()
    {
        var test = await TestStore.OpenAsync("sqlite");
        var code = await Accounts(test).RenewCodeAsync(test.Administrator, test.Coordinator.AccountId, default);
        await Accounts(test).SetPasswordAsync(code, Password, default);
        return test;
    }

    private static async Task<TestStore> EmptyAsync()
    {
        var test = await TestStore.OpenAsync("sqlite");
        await test.Store.ReadAsync(Actor.System, async rows => await rows.Accounts.ExecuteDeleteAsync() + await rows.Institutes.ExecuteDeleteAsync());
        return test;
    }

    private static async Task RefusedAsync(string code, Func<Task> act) =>
        Assert.Equal(code, (await Assert.ThrowsAsync<InputException>(act)).Problem.Code);

    /// <summary>Stands in for the framework's hashing, which is slow on purpose.</summary>
    private sealed class PlainHashing : IPasswordHashing
    {
        public string Hash(string password) => $"hash of {password}";

        public bool Verify(string? hash, string password) => hash == Hash(password);
    }
}
