using GenomeTriage.Client;
using GenomeTriage.Contracts.V1;
using GenomeTriage.Server.Hosting;
using Google.Protobuf;
using Grpc.Core;

namespace GenomeTriage.Server.Tests.Batches;

/// <summary>Many cases over one stream.</summary>
public sealed class TriageBatchTests
{
    [Fact]
    public async Task Cases_OneAfterTheOther_AreAllAnswered()
    {
        await using var server = await TestServer.StartAsync(new CountingTriage());
        var answers = await new BatchClient(server.Channel).RunAsync([.. Enumerable.Range(0, 20).Select(Case)]).ToListAsync();
        Assert.Equal(Enumerable.Range(0, 20), answers.Select(answer => answer.Index).Order());
        Assert.All(answers, answer => Assert.Equal($"case-{answer.Index}", answer.Answer!.Result.CaseId));
    }

    [Fact]
    public async Task Case_ThatCannotBeUsed_LeavesTheOthersAlone()
    {
        await using var server = await TestServer.StartAsync(new CountingTriage());
        var wrong = Case(1);
        wrong.Header.ClinicalPicture.Observed[0] = "no such sign";
        var answers = await new BatchClient(server.Channel).RunAsync([Case(0), wrong, Case(2)]).ToListAsync();
        var failed = Assert.Single(answers, answer => answer.Answer is null);
        Assert.Equal((1, (int)StatusCode.InvalidArgument, "TermNameUnknown"), (failed.Index, failed.Status.Code, failed.Status.Problems[0].Code));
    }

    [Fact]
    public async Task Case_BeyondTheLimitOfBytes_FailsAlone()
    {
        var options = new ServerOptions { Limits = new ServerLimits { MaxVcfBytes = 400_000 } };
        await using var server = await TestServer.StartAsync(new CountingTriage(), options);
        var large = new BatchCase(TestServer.Header, () => new MemoryStream(new byte[3_000_000]));
        var answers = await new BatchClient(server.Channel).RunAsync([large, Case(1)]).ToListAsync();
        Assert.Equal((int)StatusCode.ResourceExhausted, answers.Single(answer => answer.Index == 0).Status.Code);
        Assert.NotNull(answers.Single(answer => answer.Index == 1).Answer);
    }

    [Fact]
    public async Task Case_ThatFailsWhileRanking_TellsNothingOfTheProgram()
    {
        var broken = new CountingTriage { BeforeReading = _ => throw new InvalidOperationException("secret") };
        await using var server = await TestServer.StartAsync(broken);
        var answer = await new BatchClient(server.Channel).RunAsync([Case(0)]).SingleAsync();
        Assert.Equal(((int)StatusCode.Unknown, "The case failed."), (answer.Status.Code, answer.Status.Message));
    }

    [Fact]
    public async Task Cases_OfMixedMessages_AreKeptApart()
    {
        await using var server = await TestServer.StartAsync(new CountingTriage());
        using var call = new TriageService.TriageServiceClient(server.Channel).TriageBatch();
        foreach (var number in new uint[] { 3, 5 })
            await call.RequestStream.WriteAsync(new TriageBatchRequest { CaseNumber = number, Header = Case((int)number).Header });
        for (var i = 0; i < 10; i++)
            await call.RequestStream.WriteAsync(new TriageBatchRequest { CaseNumber = i % 2 == 0 ? 3u : 5u, Vcf = ByteString.CopyFrom(new byte[1000]) });
        foreach (var number in new uint[] { 5, 3 })
            await call.RequestStream.WriteAsync(new TriageBatchRequest { CaseNumber = number, End = new EndOfCase() });
        await call.RequestStream.CompleteAsync();
        var events = await call.ResponseStream.ReadAllAsync().ToListAsync();
        Assert.Equal(["case-3", "case-5"], events.Select(message => message.Event?.Result?.CaseId).OfType<string>().Order());
        Assert.All(events.Where(message => message.Status is not null), message => Assert.Equal(0, message.Status.Code));
    }

    [Fact]
    public async Task Stream_ThatEndsInsideACase_FailsThatCase()
    {
        await using var server = await TestServer.StartAsync(new CountingTriage());
        using var call = new TriageService.TriageServiceClient(server.Channel).TriageBatch();
        await call.RequestStream.WriteAsync(new TriageBatchRequest { CaseNumber = 1, Header = Case(1).Header });
        await call.RequestStream.WriteAsync(new TriageBatchRequest { CaseNumber = 1, Vcf = ByteString.CopyFrom(1, 2, 3) });
        await call.RequestStream.CompleteAsync();
        var events = await call.ResponseStream.ReadAllAsync().ToListAsync();
        Assert.DoesNotContain(events, message => message.Event?.Result is not null);
        Assert.Equal("CaseCutShort", events[^1].Status.Problems[0].Code);
    }

    [Fact]
    public async Task Cases_MoreMixedThanAllowed_AreRefused()
    {
        var options = new ServerOptions { Limits = new ServerLimits { MaxCasesAtOncePerBatch = 1 } };
        await using var server = await TestServer.StartAsync(new CountingTriage(), options);
        using var call = new TriageService.TriageServiceClient(server.Channel).TriageBatch();
        foreach (var number in new uint[] { 1, 2 })
            await call.RequestStream.WriteAsync(new TriageBatchRequest { CaseNumber = number, Header = Case((int)number).Header });
        foreach (var number in new uint[] { 1, 2 })
            await call.RequestStream.WriteAsync(new TriageBatchRequest { CaseNumber = number, End = new EndOfCase() });
        await call.RequestStream.CompleteAsync();
        var statuses = await call.ResponseStream.ReadAllAsync().Where(message => message.Status is not null).ToDictionaryAsync(message => message.CaseNumber, message => message.Status.Code);
        Assert.Equal((0, (int)StatusCode.ResourceExhausted), (statuses[1], statuses[2]));
    }

    [Theory]
    [InlineData(2u, 2u)]
    [InlineData(2u, 1u)]
    public async Task Numbers_ThatDoNotAscend_EndTheStream(uint first, uint second)
    {
        await using var server = await TestServer.StartAsync(new CountingTriage());
        using var call = new TriageService.TriageServiceClient(server.Channel).TriageBatch();
        foreach (var number in new[] { first, second })
            await call.RequestStream.WriteAsync(new TriageBatchRequest { CaseNumber = number, Header = Case(0).Header });
        var failure = await Assert.ThrowsAsync<RpcException>(async () => await call.ResponseStream.ReadAllAsync().CountAsync());
        Assert.Equal((StatusCode.InvalidArgument, "RequestValueWrong"), (failure.StatusCode, TriageProblems.Of(failure)[0].Code));
    }

    [Fact]
    public async Task File_ThatCannotBeReadHere_IsTheFailureTheCallerGets()
    {
        await using var server = await TestServer.StartAsync(new CountingTriage());
        var unreadable = new BatchCase(TestServer.Header, () => throw new FileNotFoundException("gone"));
        await Assert.ThrowsAsync<FileNotFoundException>(async () => await new BatchClient(server.Channel).RunAsync([unreadable]).CountAsync());
    }

    private static BatchCase Case(int index)
    {
        var header = TestServer.Header;
        header.CaseId = $"case-{index}";
        return new BatchCase(header, () => index % 2 == 0 ? new MemoryStream(new byte[300_000]) : null);
    }
}
