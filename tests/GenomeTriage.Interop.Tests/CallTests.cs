using System.IO.Pipelines;
using System.Net;
using GenomeTriage.Client;
using GenomeTriage.Interop.Messages;
using GenomeTriage.Interop.Server;
using Google.Protobuf;
using Grpc.AspNetCore.Server;
using Grpc.Core;
using Grpc.Net.Client;
using Microsoft.Extensions.DependencyInjection;

namespace GenomeTriage.Interop.Tests;

/// <summary>Limits, refusals and endings of calls on a real server, set up as the service is.</summary>
public sealed class CallTests
{
    private static readonly Metadata Gzip = new() { { "grpc-internal-encoding-request", "gzip" } };

    [Fact]
    public async Task Request_BeyondTheLimit_IsResourceExhausted()
    {
        await using var server = await InteropServer.StartAsync(configure: services => services.Configure<GrpcServiceOptions>(grpc => grpc.MaxReceiveMessageSize = 1000));
        Assert.Equal(StatusCode.ResourceExhausted, (await FailureAsync(server.Client, new SimpleRequest { Payload = Zeros(2000) })).StatusCode);
    }

    [Fact]
    public async Task Request_InGzip_IsRead()
    {
        await using var server = await InteropServer.StartAsync();
        var response = await server.Client.UnaryCallAsync(new SimpleRequest { Payload = Zeros(1 << 20), ResponseSize = 7 }, Gzip);
        Assert.Equal(7, response.Payload.Body.Length);
    }

    [Fact]
    public async Task Request_BombInGzip_IsResourceExhausted()
    {
        await using var server = await InteropServer.StartAsync();
        using var channel = GrpcChannel.ForAddress(server.Http2, new GrpcChannelOptions { MaxSendMessageSize = 100 << 20 });
        var failure = await FailureAsync(new TestService.TestServiceClient(channel), new SimpleRequest { Payload = Zeros(50 << 20) }, Gzip);
        Assert.Equal(StatusCode.ResourceExhausted, failure.StatusCode);
    }

    [Fact]
    public async Task Response_BeyondTheClientsLimit_IsResourceExhausted()
    {
        await using var server = await InteropServer.StartAsync();
        using var channel = GrpcChannel.ForAddress(server.Http2, new GrpcChannelOptions { MaxReceiveMessageSize = 1000 });
        Assert.Equal(StatusCode.ResourceExhausted, (await FailureAsync(new TestService.TestServiceClient(channel), new SimpleRequest { ResponseSize = 2000 })).StatusCode);
    }

    [Fact]
    public async Task Method_ThatThrows_TellsNothingOfWhy()
    {
        await using var server = await InteropServer.StartAsync();
        var failure = await FailureAsync(server.Client, new SimpleRequest { ResponseSize = -1 });
        Assert.Equal((StatusCode.Unknown, "The method failed."), (failure.StatusCode, failure.Status.Detail));
    }

    [Fact]
    public async Task Client_ThatNeverSendsItsOneRequest_IsCutOff()
    {
        await using var server = await InteropServer.StartAsync(InteropHost.WideLimits with { StallTimeout = TimeSpan.FromMilliseconds(200) });
        using var http = new HttpClient();
        var body = new Pipe();
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(server.Http2 + "/grpc.testing.TestService/UnaryCall"))
        {
            Version = HttpVersion.Version20,
            VersionPolicy = HttpVersionPolicy.RequestVersionExact,
            Content = new StreamContent(body.Reader.AsStream()),
        };
        request.Content.Headers.ContentType = new("application/grpc");
        using var response = await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
        await body.Writer.CompleteAsync();
        await response.Content.ReadAsByteArrayAsync();
        Assert.Equal("4", response.Headers.Concat(response.TrailingHeaders).Single(header => header.Key == "grpc-status").Value.Single());
    }

    [Fact]
    public async Task Client_ThatNeverReadsItsOneResponse_IsCutOff()
    {
        await using var server = await InteropServer.StartAsync(InteropHost.WideLimits with { StallTimeout = TimeSpan.FromMilliseconds(200) });
        using var http = new HttpClient();
        var message = new SimpleRequest { ResponseSize = 40 << 20 }.ToByteArray();
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(server.Http2 + "/grpc.testing.TestService/UnaryCall"))
        {
            Version = HttpVersion.Version20,
            VersionPolicy = HttpVersionPolicy.RequestVersionExact,
            Content = new ByteArrayContent([0, 0, 0, 0, (byte)message.Length, .. message]),
        };
        request.Content.Headers.ContentType = new("application/grpc");
        using var response = await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
        await Task.Delay(2000);
        await Assert.ThrowsAnyAsync<Exception>(() => response.Content.ReadAsByteArrayAsync());
    }

    [Fact]
    public async Task Client_ThatSendsNothing_IsCutOff()
    {
        await using var server = await InteropServer.StartAsync(InteropHost.WideLimits with { StallTimeout = TimeSpan.FromMilliseconds(200) });
        using var call = server.Client.StreamingInputCall();
        await call.RequestStream.WriteAsync(new StreamingInputCallRequest { Payload = Zeros(1) });
        var failure = await Assert.ThrowsAsync<RpcException>(async () => await call);
        Assert.Equal(StatusCode.DeadlineExceeded, failure.StatusCode);
    }

    [Fact]
    public async Task Client_ThatReadsNothing_IsCutOff()
    {
        await using var server = await InteropServer.StartAsync(InteropHost.WideLimits with { StallTimeout = TimeSpan.FromMilliseconds(200) });
        var request = new StreamingOutputCallRequest();
        request.ResponseParameters.AddRange(Enumerable.Range(0, 60).Select(_ => new ResponseParameters { Size = 1 << 20, Compressed = new BoolValue() }));
        using var call = server.Client.StreamingOutputCall(request);
        await Task.Delay(2000);
        var failure = await Assert.ThrowsAsync<RpcException>(async () => await call.ResponseStream.ReadAllAsync().CountAsync());
        Assert.Equal(StatusCode.Cancelled, failure.StatusCode);
    }

    [Fact]
    public async Task Deadline_PassedOnTheServer_EndsTheMethod()
    {
        await using var server = await InteropServer.StartAsync(InteropHost.WideLimits with { MaxCallDuration = TimeSpan.FromMilliseconds(200) });
        var request = new StreamingOutputCallRequest { ResponseParameters = { new ResponseParameters { Size = 1, IntervalUs = 60_000_000 } } };
        using var call = server.Client.StreamingOutputCall(request);
        var failure = await Assert.ThrowsAsync<RpcException>(() => call.ResponseStream.MoveNext(CancellationToken.None));
        Assert.Equal(StatusCode.DeadlineExceeded, failure.StatusCode);
    }

    [Fact]
    public async Task Channel_ToNowhere_IsUnavailable()
    {
        using var channel = Connection.Open(new ConnectionOptions { Server = "http://127.0.0.1:1" });
        var failure = await Assert.ThrowsAsync<RpcException>(async () => await new TestService.TestServiceClient(channel).EmptyCallAsync(new Empty()));
        Assert.Equal(StatusCode.Unavailable, failure.StatusCode);
    }

    [Fact]
    public async Task CancelledCalls_InThousands_LeaveTheServerWell()
    {
        await using var server = await InteropServer.StartAsync();
        await Parallel.ForAsync(0, 10_000, new ParallelOptions { MaxDegreeOfParallelism = 32 }, async (_, _) =>
        {
            using var cancel = new CancellationTokenSource();
            using var call = server.Client.FullDuplexCall(new CallOptions(cancellationToken: cancel.Token));
            await cancel.CancelAsync();
            await Assert.ThrowsAsync<RpcException>(() => call.ResponseStream.MoveNext(CancellationToken.None));
        });
        Assert.Equal(new Empty(), await server.Client.EmptyCallAsync(new Empty()));
    }

    [Fact]
    public async Task Writes_CancelledAtAnyMoment_SayThatAndNothingElse()
    {
        await using var server = await InteropServer.StartAsync();
        await Parallel.ForAsync(0, 2_000, new ParallelOptions { MaxDegreeOfParallelism = 32 }, async (i, _) =>
        {
            using var cancel = new CancellationTokenSource();
            using var call = server.Client.StreamingInputCall(new CallOptions(cancellationToken: cancel.Token));
            cancel.CancelAfter(TimeSpan.FromMilliseconds(i % 20));
            var failure = await Record.ExceptionAsync(async () =>
            {
                while (true) await call.RequestStream.WriteAsync(new StreamingInputCallRequest { Payload = Zeros(200_000) }, cancel.Token);
            });
            Assert.True(failure is RpcException or OperationCanceledException, failure?.GetType().FullName);
        });
    }

    [Fact]
    public async Task Stop_WhileACallRuns_LetsItEnd()
    {
        await using var server = await InteropServer.StartAsync();
        using var call = server.Client.FullDuplexCall();
        await call.RequestStream.WriteAsync(new StreamingOutputCallRequest { ResponseParameters = { new ResponseParameters { Size = 1 } } });
        Assert.True(await call.ResponseStream.MoveNext(CancellationToken.None));
        var stopping = server.App.StopAsync();
        await call.RequestStream.WriteAsync(new StreamingOutputCallRequest { ResponseParameters = { new ResponseParameters { Size = 2 } } });
        await call.RequestStream.CompleteAsync();
        Assert.Equal(1, await call.ResponseStream.ReadAllAsync().CountAsync());
        await stopping;
    }

    private static Payload Zeros(int size) => new() { Body = ByteString.CopyFrom(new byte[size]) };

    private static async Task<RpcException> FailureAsync(TestService.TestServiceClient client, SimpleRequest request, Metadata? headers = null) =>
        await Assert.ThrowsAsync<RpcException>(async () => await client.UnaryCallAsync(request, headers));
}
