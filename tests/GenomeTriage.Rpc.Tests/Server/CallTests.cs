using GenomeTriage.Interop.Messages;
using GenomeTriage.Interop.Server;
using GenomeTriage.Rpc.Client;
using GenomeTriage.Rpc.Server;
using GenomeTriage.Rpc.Tests.Interop;
using Google.Protobuf;

namespace GenomeTriage.Rpc.Tests.Server;

/// <summary>Limits, refusals and endings of calls on a real server.</summary>
public sealed class CallTests
{
    [Fact]
    public async Task Request_BeyondTheLimit_IsResourceExhausted()
    {
        await using var server = await InteropServer.StartAsync(options => options.MaxReceiveMessageSize = 1000);
        Assert.Equal(StatusCode.ResourceExhausted, (await FailureAsync(server, new SimpleRequest { Payload = Zeros(2000) })).StatusCode);
    }

    [Fact]
    public async Task Request_BombInGzip_IsResourceExhausted()
    {
        var compressing = new RpcChannelOptions { CompressRequests = true, MaxSendMessageSize = 100 << 20 };
        await using var server = await InteropServer.StartAsync(channel: compressing);
        Assert.Equal(StatusCode.ResourceExhausted, (await FailureAsync(server, new SimpleRequest { Payload = Zeros(50 << 20) })).StatusCode);
    }

    [Fact]
    public async Task Response_BeyondTheClientsLimit_IsResourceExhausted()
    {
        await using var server = await InteropServer.StartAsync(channel: new RpcChannelOptions { MaxReceiveMessageSize = 1000 });
        Assert.Equal(StatusCode.ResourceExhausted, (await FailureAsync(server, new SimpleRequest { ResponseSize = 2000 })).StatusCode);
    }

    [Fact]
    public async Task Method_ThatThrows_TellsNothingOfWhy()
    {
        await using var server = await InteropServer.StartAsync();
        var failure = await FailureAsync(server, new SimpleRequest { ResponseSize = -1 });
        Assert.Equal(new Status(StatusCode.Unknown, "The method failed."), failure.Status);
    }

    [Fact]
    public async Task Method_ThatThrowsWhatIsMapped_EndsAsMapped()
    {
        await using var server = await InteropServer.StartAsync(options => options.MapException = exception =>
            exception is OverflowException or ArgumentException ? new RpcException(new Status(StatusCode.InvalidArgument, "size")) : null);
        var failure = await FailureAsync(server, new SimpleRequest { ResponseSize = -1 });
        Assert.Equal(new Status(StatusCode.InvalidArgument, "size"), failure.Status);
    }

    [Fact]
    public async Task Filter_ThatRefuses_EndsTheCallBeforeTheMethod()
    {
        await using var server = await InteropServer.StartAsync(options => options.Filters.Add(new Refusal()));
        Assert.Equal(StatusCode.PermissionDenied, (await FailureAsync(server, new SimpleRequest())).StatusCode);
    }

    [Fact]
    public async Task Client_ThatSendsNothing_IsCutOff()
    {
        await using var server = await InteropServer.StartAsync(options => options.StallTimeout = TimeSpan.FromMilliseconds(200));
        using var call = server.Channel.ClientStreamingCall(TestServiceMethods.StreamingInputCall);
        await call.RequestStream.WriteAsync(new StreamingInputCallRequest { Payload = Zeros(1) });
        var failure = await Assert.ThrowsAsync<RpcException>(async () => await call);
        Assert.Equal(StatusCode.DeadlineExceeded, failure.StatusCode);
    }

    [Fact]
    public async Task Client_ThatReadsNothing_IsCutOff()
    {
        await using var server = await InteropServer.StartAsync(options => options.StallTimeout = TimeSpan.FromMilliseconds(200));
        var request = new StreamingOutputCallRequest();
        request.ResponseParameters.AddRange(Enumerable.Range(0, 60).Select(_ => new ResponseParameters { Size = 1 << 20, Compressed = new BoolValue() }));
        using var call = server.Channel.ServerStreamingCall(TestServiceMethods.StreamingOutputCall, request);
        await Task.Delay(2000);
        var failure = await Assert.ThrowsAsync<RpcException>(async () => await call.ResponseStream.ReadAllAsync().CountAsync());
        Assert.Equal(StatusCode.Cancelled, failure.StatusCode);
    }

    [Fact]
    public async Task Deadline_PassedOnTheServer_EndsTheMethod()
    {
        await using var server = await InteropServer.StartAsync(options => options.MaxCallDuration = TimeSpan.FromMilliseconds(200));
        var request = new StreamingOutputCallRequest { ResponseParameters = { new ResponseParameters { Size = 1, IntervalUs = 60_000_000 } } };
        using var call = server.Channel.ServerStreamingCall(TestServiceMethods.StreamingOutputCall, request);
        var failure = await Assert.ThrowsAsync<RpcException>(() => call.ResponseStream.MoveNext(CancellationToken.None));
        Assert.Equal(StatusCode.DeadlineExceeded, failure.StatusCode);
    }

    [Fact]
    public async Task Channel_ToNowhere_IsUnavailable()
    {
        using var channel = RpcChannel.ForAddress("http://127.0.0.1:1");
        var failure = await Assert.ThrowsAsync<RpcException>(async () => await channel.UnaryCall(TestServiceMethods.EmptyCall, new Empty()));
        Assert.Equal(StatusCode.Unavailable, failure.StatusCode);
    }

    [Fact]
    public async Task CancelledCalls_InThousands_LeaveTheServerWell()
    {
        await using var server = await InteropServer.StartAsync();
        await Parallel.ForAsync(0, 10_000, new ParallelOptions { MaxDegreeOfParallelism = 32 }, async (_, _) =>
        {
            using var cancel = new CancellationTokenSource();
            using var call = server.Channel.DuplexStreamingCall(TestServiceMethods.FullDuplexCall, new CallOptions(CancellationToken: cancel.Token));
            await cancel.CancelAsync();
            await Assert.ThrowsAsync<RpcException>(() => call.ResponseStream.MoveNext(CancellationToken.None));
        });
        Assert.Equal(new Empty(), await server.Channel.UnaryCall(TestServiceMethods.EmptyCall, new Empty()));
    }

    [Fact]
    public async Task Writes_CancelledAtAnyMoment_SayThatAndNothingElse()
    {
        await using var server = await InteropServer.StartAsync();
        await Parallel.ForAsync(0, 2_000, new ParallelOptions { MaxDegreeOfParallelism = 32 }, async (i, _) =>
        {
            using var cancel = new CancellationTokenSource();
            using var call = server.Channel.ClientStreamingCall(TestServiceMethods.StreamingInputCall, new CallOptions(CancellationToken: cancel.Token));
            cancel.CancelAfter(TimeSpan.FromMilliseconds(i % 20));
            var failure = await Record.ExceptionAsync(async () =>
            {
                while (true) await call.RequestStream.WriteAsync(new StreamingInputCallRequest { Payload = Zeros(200_000) }, cancel.Token);
            });
            Assert.True(failure is RpcException or OperationCanceledException, failure?.GetType().FullName);
        });
    }

    [Fact]
    public async Task Credentials_OfTheChannel_AreSentWithEveryCall()
    {
        var seen = new Witness();
        var channel = new RpcChannelOptions { CallCredentials = _ => ValueTask.FromResult(new Metadata { { "authorization", "Bearer x" } }) };
        await using var server = await InteropServer.StartAsync(options => options.Filters.Add(seen), channel);
        await server.Channel.UnaryCall(TestServiceMethods.EmptyCall, new Empty());
        Assert.Equal("Bearer x", seen.Headers!.GetValue("authorization"));
    }

    [Fact]
    public async Task Stop_WhileACallRuns_LetsItEnd()
    {
        await using var server = await InteropServer.StartAsync();
        using var call = server.Channel.DuplexStreamingCall(TestServiceMethods.FullDuplexCall);
        await call.RequestStream.WriteAsync(new StreamingOutputCallRequest { ResponseParameters = { new ResponseParameters { Size = 1 } } });
        Assert.True(await call.ResponseStream.MoveNext(CancellationToken.None));
        var stopping = server.App.StopAsync();
        await call.RequestStream.WriteAsync(new StreamingOutputCallRequest { ResponseParameters = { new ResponseParameters { Size = 2 } } });
        await call.RequestStream.CompleteAsync();
        Assert.Equal(1, await call.ResponseStream.ReadAllAsync().CountAsync());
        await stopping;
    }

    private static Payload Zeros(int size) => new() { Body = ByteString.CopyFrom(new byte[size]) };

    private static async Task<RpcException> FailureAsync(InteropServer server, SimpleRequest request) =>
        await Assert.ThrowsAsync<RpcException>(async () => await server.Channel.UnaryCall(TestServiceMethods.UnaryCall, request));

    private sealed class Refusal : IServerCallFilter
    {
        public Task InvokeAsync(ServerCallContext context, Func<Task> next) =>
            throw new RpcException(new Status(StatusCode.PermissionDenied, "no"));
    }

    private sealed class Witness : IServerCallFilter
    {
        public Metadata? Headers { get; private set; }

        public Task InvokeAsync(ServerCallContext context, Func<Task> next)
        {
            Headers = context.RequestHeaders;
            return next();
        }
    }
}
