using System.Data.Common;
using GenomeTriage.Genome.Problems;
using GenomeTriage.Review.Audit;
using GenomeTriage.Review.People;
using GenomeTriage.Review.Store;
using Microsoft.EntityFrameworkCore;

namespace GenomeTriage.Review.Tests.Audit;

public sealed class AuditLogTests
{
    public static TheoryData<string> Kinds => TestStore.Kinds;

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Act_ThatFails_LeavesNoRowAndNoChange(string kind)
    {
        await using var test = await TestStore.OpenAsync(kind);
        var before = await test.Store.VerifyAuditAsync(default);
        await Assert.ThrowsAsync<InputException>(() => test.Store.ActAsync(test.Coordinator, AuditVerb.ConferencePlanned, act =>
        {
            act.Rows.Conferences.Add(new() { InstituteId = test.Here.Id, Title = "x" });
            throw StoreFaults.NotFound();
        }, default));
        var after = await test.Store.VerifyAuditAsync(default);
        Assert.Equal(before, after);
        Assert.Equal(0, await test.Store.ReadAsync(test.Coordinator, rows => rows.Conferences.CountAsync()));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Act_WhoseRowCannotBeWritten_DoesNotHappen(string kind)
    {
        await using var test = await TestStore.OpenAsync(kind);
        await ExecuteAsync(test, "ALTER TABLE \"AuditHeads\" RENAME TO \"Away\"");
        await Assert.ThrowsAnyAsync<Exception>(() => test.Store.ActAsync(test.Coordinator, AuditVerb.ConferencePlanned, act =>
        {
            act.Rows.Conferences.Add(new() { InstituteId = test.Here.Id, Title = "x" });
            return Task.CompletedTask;
        }, default));
        Assert.Equal(0, await test.Store.ReadAsync(test.Coordinator, rows => rows.Conferences.CountAsync()));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Rows_OfTheLog_AreRefusedToBeChangedByTheDatabase(string kind)
    {
        await using var test = await TestStore.OpenAsync(kind);
        await Assert.ThrowsAnyAsync<DbException>(() => ExecuteAsync(test, "UPDATE \"Audit\" SET \"View\" = 'x'"));
        await Assert.ThrowsAnyAsync<DbException>(() => ExecuteAsync(test, "DELETE FROM \"Audit\""));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Rows_RemovedAtTheEndBehindTheGuards_AreFound(string kind)
    {
        await using var test = await TestStore.OpenAsync(kind);
        await ExecuteAsync(test, kind == "sqlite" ? "DROP TRIGGER \"Audit_DELETE\"" : "DROP TRIGGER audit_rows ON \"Audit\"");
        await ExecuteAsync(test, "DELETE FROM \"Audit\" WHERE \"Sequence\" = (SELECT MAX(\"Sequence\") FROM \"Audit\")");
        Assert.Equal(AuditFault.EndMissing, (await test.Store.VerifyAuditAsync(default)).Fault);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Log_WrittenByManyAtOnce_IsOneChain(string kind)
    {
        await using var test = await TestStore.OpenAsync(kind);
        // A second store over the same database stands for a second process.
        var other = kind == "postgres" ? await ReviewStore.OpenAsync(test.Options, test.Clock, default) : test.Store;
        await Task.WhenAll(Enumerable.Range(0, 40).Select(i => (i % 2 == 0 ? test.Store : other).ActAsync(
            test.Coordinator, AuditVerb.WorklistViewed, _ => Task.CompletedTask, default)));
        var verification = await test.Store.VerifyAuditAsync(default);
        Assert.True(verification.IsIntact);
        Assert.Equal(41, verification.Rows);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task View_WhoseRowCannotBeWritten_ShowsNothing(string kind)
    {
        await using var test = await TestStore.OpenAsync(kind);
        await ExecuteAsync(test, "ALTER TABLE \"AuditHeads\" RENAME TO \"Away\"");
        await Assert.ThrowsAnyAsync<Exception>(() => test.Store.ViewAsync(test.Coordinator, AuditVerb.WorklistViewed, _ => Task.FromResult("secret"), default));
        await ExecuteAsync(test, "ALTER TABLE \"Away\" RENAME TO \"AuditHeads\"");
        Assert.Equal("secret", await test.Store.ViewAsync(test.Coordinator, AuditVerb.WorklistViewed, _ => Task.FromResult("secret"), default));
        Assert.Equal(2, (await test.Store.VerifyAuditAsync(default)).Rows);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Log_OfManyViewsAndActsAtOnce_IsOneChainAtEveryMoment(string kind)
    {
        await using var test = await TestStore.OpenAsync(kind);
        var views = Task.WhenAll(Enumerable.Range(0, 60).Select(i => i % 5 == 0
            ? test.Store.ActAsync(test.Coordinator, AuditVerb.WorklistViewed, _ => Task.FromResult(i), default)
            : test.Store.ViewAsync(test.Coordinator, AuditVerb.CaseViewed, _ => Task.FromResult(i), default)));
        while (!views.IsCompleted) Assert.True((await test.Store.VerifyAuditAsync(default)).IsIntact);
        Assert.Equal(Enumerable.Range(0, 60), await views);
        Assert.Equal(61, (await test.Store.VerifyAuditAsync(default)).Rows);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Auditor_ReadsTheLog_SeesTheOwnInstituteAlone(string kind)
    {
        await using var test = await TestStore.OpenAsync(kind);
        foreach (var actor in new[] { test.Coordinator, test.Stranger })
            await test.Store.ActAsync(actor, AuditVerb.WorklistViewed, _ => Task.CompletedTask, default);
        var page = await new AuditShelf(test.Store).ReadAsync(test.Auditor, null, null, default);
        Assert.Equal([test.Coordinator.AccountId], page.Rows.Select(row => row.AccountId));
        await Assert.ThrowsAsync<InputException>(() => new AuditShelf(test.Store).ReadAsync(test.Geneticist, null, null, default));
    }

    private static Task<int> ExecuteAsync(TestStore test, string sql) =>
        test.Store.ReadAsync(Actor.System, rows => rows.Database.ExecuteSqlRawAsync(sql));
}
