using System.Globalization;
using GenomeTriage.Client;
using GenomeTriage.Contracts.V1;
using GenomeTriage.Server.Hosting;
using Google.Protobuf;
using Grpc.Core;

namespace GenomeTriage.Server.Tests.Services;

/// <summary>A case over the wire: what comes back, in which order, and how it ends when something is wrong.</summary>
public sealed class TriageCallTests
{
    [Fact]
    public async Task Case_WithVariants_EndsWithOneResult()
    {
        await using var server = await TestServer.StartAsync(new CountingTriage());
        var events = await server.TriageAsync(TestServer.Header, new MemoryStream(new byte[1_000_000]));
        Assert.Equal("case-1", Assert.Single(events, message => message.Result is not null).Result.CaseId);
        Assert.NotNull(events[^1].Result);
        Assert.Equal("{\"bytes\":1000000}", events[^2].Json.ToStringUtf8());
        Assert.Contains(events, message => message.Provisional is not null);
    }

    [Fact]
    public async Task Case_WithoutVariants_IsRankedByThePicture()
    {
        await using var server = await TestServer.StartAsync(new CountingTriage());
        var events = await server.TriageAsync(TestServer.Header, null);
        Assert.Equal(TriageMode.PhenotypeOnly, events[^1].Result.Mode);
    }

    [Fact]
    public async Task Provisional_ComesBeforeTheVariantsEnd()
    {
        await using var server = await TestServer.StartAsync(new CountingTriage());
        using var call = new TriageService.TriageServiceClient(server.Channel).Triage();
        await call.RequestStream.WriteAsync(new TriageRequest { Header = TestServer.Header });
        await call.RequestStream.WriteAsync(Chunk(10));
        await foreach (var message in call.ResponseStream.ReadAllAsync())
        {
            if (message.Provisional is null)
                continue;
            await call.RequestStream.CompleteAsync();
            break;
        }

        var rest = await call.ResponseStream.ReadAllAsync().ToListAsync();
        Assert.NotNull(rest[^1].Result);
    }

    [Theory]
    [InlineData("CaseHeaderMissing")]
    [InlineData("CaseHeaderRepeated")]
    [InlineData("CaseIdMissing")]
    [InlineData("CaseEmpty")]
    [InlineData("TermNameUnknown")]
    [InlineData("RequestValueWrong")]
    [InlineData("PersonalIdentityNumber")]
    public async Task Case_ThatCannotBeUsed_IsInvalidWithItsCode(string code)
    {
        await using var server = await TestServer.StartAsync(new CountingTriage());
        using var call = new TriageService.TriageServiceClient(server.Channel).Triage();
        await SendAsync(call.RequestStream, WrongCase(code));
        var failure = await Assert.ThrowsAsync<RpcException>(async () => await call.ResponseStream.ReadAllAsync().CountAsync());
        Assert.Equal(StatusCode.InvalidArgument, failure.StatusCode);
        Assert.Equal(code, TriageProblems.Of(failure)[0].Code);
    }

    [Fact]
    public async Task Notices_OfTheCase_ComeFirst()
    {
        await using var server = await TestServer.StartAsync(new CountingTriage());
        var header = TestServer.Header;
        header.ClinicalPicture.Observed[0] = "HP:0001275";
        var events = await server.TriageAsync(header, null);
        Assert.Equal("TermAlternateId", events[0].Problem.Code);
        Assert.Equal(Severity.Notice, events[0].Problem.Severity);
    }

    [Fact]
    public async Task Vcf_BeyondTheLimit_IsResourceExhausted()
    {
        var options = new ServerOptions { Limits = new ServerLimits { MaxVcfBytes = 100_000 } };
        await using var server = await TestServer.StartAsync(new CountingTriage(), options);
        var failure = await Assert.ThrowsAsync<RpcException>(() => server.TriageAsync(TestServer.Header, new MemoryStream(new byte[200_000])));
        Assert.Equal(StatusCode.ResourceExhausted, failure.StatusCode);
    }

    [Fact]
    public async Task Calls_TooManyOfOneClient_AreResourceExhausted()
    {
        var options = new ServerOptions { Limits = new ServerLimits { MaxConcurrentCallsPerClient = 1 } };
        var started = new TaskCompletionSource();
        var blocked = new CountingTriage { BeforeReading = async token => { started.TrySetResult(); await Task.Delay(Timeout.Infinite, token); } };
        await using var server = await TestServer.StartAsync(blocked, options);
        using var first = new TriageService.TriageServiceClient(server.Channel).Triage();
        await first.RequestStream.WriteAsync(new TriageRequest { Header = TestServer.Header });
        await first.RequestStream.WriteAsync(Chunk(1));
        await started.Task;
        var failure = await Assert.ThrowsAsync<RpcException>(() => server.TriageAsync(TestServer.Header, null));
        Assert.Equal(StatusCode.ResourceExhausted, failure.StatusCode);
    }

    [Fact]
    public async Task Sender_OfASlowRanking_IsHeldBack()
    {
        var release = new TaskCompletionSource();
        var slow = new CountingTriage { OnPiece = (_, token) => release.Task.WaitAsync(token) };
        await using var server = await TestServer.StartAsync(slow);
        using var call = new TriageService.TriageServiceClient(server.Channel).Triage();
        await call.RequestStream.WriteAsync(new TriageRequest { Header = TestServer.Header });
        var sent = 0;
        var sending = Task.Run(async () =>
        {
            for (; sent < 64; Interlocked.Increment(ref sent))
                await call.RequestStream.WriteAsync(Chunk(1 << 20));
            await call.RequestStream.CompleteAsync();
        });
        await Task.Delay(1000);
        Assert.InRange(Volatile.Read(ref sent), 1, 8);
        release.SetResult();
        var events = await call.ResponseStream.ReadAllAsync().ToListAsync();
        await sending;
        Assert.Equal((64L << 20).ToString(CultureInfo.InvariantCulture), events[^2].Json.ToStringUtf8()["{\"bytes\":".Length..^1]);
    }

    [Fact]
    public async Task Client_ThatGoesAway_EndsTheRun()
    {
        var cancelled = new TaskCompletionSource();
        var waiting = new CountingTriage { BeforeReading = token => Task.Delay(Timeout.Infinite, token).ContinueWith(_ => { cancelled.TrySetResult(); token.ThrowIfCancellationRequested(); }, TaskScheduler.Default) };
        await using var server = await TestServer.StartAsync(waiting);
        using (var call = new TriageService.TriageServiceClient(server.Channel).Triage())
        {
            await call.RequestStream.WriteAsync(new TriageRequest { Header = TestServer.Header });
            await call.RequestStream.WriteAsync(Chunk(1));
            await Task.Delay(200);
        }

        await cancelled.Task.WaitAsync(TimeSpan.FromSeconds(30));
    }

    private static async Task SendAsync(IClientStreamWriter<TriageRequest> requests, IEnumerable<TriageRequest> all)
    {
        try
        {
            foreach (var request in all)
                await requests.WriteAsync(request);
            await requests.CompleteAsync();
        }
        catch (Exception ended) when (ended is RpcException or InvalidOperationException)
        {
            // The server had seen enough before all was sent; its status is what is looked at.
        }
    }

    private static TriageRequest Chunk(int size) => new() { Vcf = ByteString.CopyFrom(new byte[size]) };

    private static IEnumerable<TriageRequest> WrongCase(string code)
    {
        var header = TestServer.Header;
        switch (code)
        {
            case "CaseHeaderMissing":
                return [Chunk(1)];
            case "CaseHeaderRepeated":
                return [new TriageRequest { Header = header }, Chunk(1), new TriageRequest { Header = header }];
            case "CaseIdMissing":
                header.CaseId = "";
                break;
            case "CaseEmpty":
                header.ClinicalPicture = null;
                break;
            case "TermNameUnknown":
                header.ClinicalPicture.Observed[0] = "no such sign";
                break;
            case "RequestValueWrong":
                header.Options = new TriageOptions { Top = 0 };
                break;
            case "PersonalIdentityNumber":
                // The test number that the Swedish tax agency publishes.
                header.CaseId = "19121212-1212";
                break;
        }

        return [new TriageRequest { Header = header }];
    }
}
