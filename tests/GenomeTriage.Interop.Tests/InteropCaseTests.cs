using GenomeTriage.Interop.Messages;
using Google.Protobuf;
using Grpc.Core;

namespace GenomeTriage.Interop.Tests;

/// <summary>The cases of gRPC's interoperability specification, with its figures, by our own client.</summary>
public sealed class InteropCaseTests : IAsyncLifetime
{
    private const string SpecialMessage = "\t\ntest with whitespace\r\nand Unicode BMP ☺ and non-BMP 😈\t\n";

    private static readonly int[] RequestSizes = [27182, 8, 1828, 45904];
    private static readonly int[] ResponseSizes = [31415, 9, 2653, 58979];

    private InteropServer _server = null!;

    private TestService.TestServiceClient Client => _server.Client;

    public async ValueTask InitializeAsync() => _server = await InteropServer.StartAsync();

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    [Fact]
    public async Task EmptyUnary_Called_AnswersNothing() =>
        Assert.Equal(new Empty(), await Client.EmptyCallAsync(new Empty()));

    [Fact]
    public async Task LargeUnary_Called_AnswersTheSizeAskedFor()
    {
        var request = new SimpleRequest { ResponseSize = 314159, Payload = Zeros(271828) };
        var response = await Client.UnaryCallAsync(request);
        Assert.Equal(314159, response.Payload.Body.Length);
    }

    [Fact]
    public async Task ClientStreaming_FourPayloads_AnswersTheirSum()
    {
        using var call = Client.StreamingInputCall();
        foreach (var size in RequestSizes)
            await call.RequestStream.WriteAsync(new StreamingInputCallRequest { Payload = Zeros(size) });
        await call.RequestStream.CompleteAsync();
        Assert.Equal(74922, (await call).AggregatedPayloadSize);
    }

    [Fact]
    public async Task ServerStreaming_FourSizes_AnswersThemInOrder()
    {
        var request = new StreamingOutputCallRequest();
        request.ResponseParameters.AddRange(ResponseSizes.Select(size => new ResponseParameters { Size = size }));
        using var call = Client.StreamingOutputCall(request);
        var sizes = await call.ResponseStream.ReadAllAsync().Select(response => response.Payload.Body.Length).ToListAsync();
        Assert.Equal(ResponseSizes, sizes);
        Assert.Equal(StatusCode.OK, call.GetStatus().StatusCode);
    }

    [Fact]
    public async Task PingPong_FourRounds_AnswersEachBeforeTheNext()
    {
        using var call = Client.FullDuplexCall();
        foreach (var (asked, sent) in ResponseSizes.Zip(RequestSizes))
        {
            await call.RequestStream.WriteAsync(Ask(asked, sent));
            Assert.True(await call.ResponseStream.MoveNext(CancellationToken.None));
            Assert.Equal(asked, call.ResponseStream.Current.Payload.Body.Length);
        }

        await call.RequestStream.CompleteAsync();
        Assert.False(await call.ResponseStream.MoveNext(CancellationToken.None));
    }

    [Fact]
    public async Task EmptyStream_Completed_EndsOk()
    {
        using var call = Client.FullDuplexCall();
        await call.RequestStream.CompleteAsync();
        Assert.False(await call.ResponseStream.MoveNext(CancellationToken.None));
        Assert.Equal(StatusCode.OK, call.GetStatus().StatusCode);
    }

    [Theory]
    [InlineData("test status message")]
    [InlineData(SpecialMessage)]
    public async Task StatusCodeAndMessage_Unary_ComesBack(string message)
    {
        var request = new SimpleRequest { ResponseStatus = new EchoStatus { Code = 2, Message = message } };
        var failure = await Assert.ThrowsAsync<RpcException>(async () => await Client.UnaryCallAsync(request));
        Assert.Equal((StatusCode.Unknown, message), (failure.StatusCode, failure.Status.Detail));
    }

    [Fact]
    public async Task StatusCodeAndMessage_Duplex_ComesBack()
    {
        using var call = Client.FullDuplexCall();
        await call.RequestStream.WriteAsync(new StreamingOutputCallRequest { ResponseStatus = new EchoStatus { Code = 2, Message = "test status message" } });
        await call.RequestStream.CompleteAsync();
        var failure = await Assert.ThrowsAsync<RpcException>(() => call.ResponseStream.MoveNext(CancellationToken.None));
        Assert.Equal((StatusCode.Unknown, "test status message"), (failure.StatusCode, failure.Status.Detail));
    }

    [Fact]
    public async Task UnimplementedMethod_Called_AnswersUnimplemented()
    {
        var failure = await Assert.ThrowsAsync<RpcException>(async () => await Client.UnimplementedCallAsync(new Empty()));
        Assert.Equal(StatusCode.Unimplemented, failure.StatusCode);
    }

    [Fact]
    public async Task UnimplementedService_Called_AnswersUnimplemented()
    {
        var failure = await Assert.ThrowsAsync<RpcException>(async () => await new UnimplementedService.UnimplementedServiceClient(_server.Channel).UnimplementedCallAsync(new Empty()));
        Assert.Equal(StatusCode.Unimplemented, failure.StatusCode);
    }

    [Fact]
    public async Task CancelAfterBegin_BeforeAnyRequest_EndsCancelled()
    {
        using var cancel = new CancellationTokenSource();
        using var call = Client.StreamingInputCall(new CallOptions(cancellationToken: cancel.Token));
        await cancel.CancelAsync();
        var failure = await Assert.ThrowsAsync<RpcException>(async () => await call);
        Assert.Equal(StatusCode.Cancelled, failure.StatusCode);
        Assert.Equal(StatusCode.Cancelled, call.GetStatus().StatusCode);
    }

    [Fact]
    public async Task CancelAfterFirstResponse_OfADuplex_EndsCancelled()
    {
        using var cancel = new CancellationTokenSource();
        using var call = Client.FullDuplexCall(new CallOptions(cancellationToken: cancel.Token));
        await call.RequestStream.WriteAsync(Ask(31415, 27182));
        Assert.True(await call.ResponseStream.MoveNext(CancellationToken.None));
        await cancel.CancelAsync();
        var failure = await Assert.ThrowsAsync<RpcException>(() => call.ResponseStream.MoveNext(CancellationToken.None));
        Assert.Equal(StatusCode.Cancelled, failure.StatusCode);
    }

    [Fact]
    public async Task TimeoutOnSleepingServer_OneMillisecond_EndsDeadlineExceeded()
    {
        using var call = Client.FullDuplexCall(new CallOptions(deadline: DateTime.UtcNow.AddMilliseconds(1)));
        var failure = await Assert.ThrowsAsync<RpcException>(async () =>
        {
            await call.RequestStream.WriteAsync(new StreamingOutputCallRequest { Payload = Zeros(27182) });
            await call.ResponseStream.MoveNext(CancellationToken.None);
        });
        Assert.Equal(StatusCode.DeadlineExceeded, failure.StatusCode);
    }

    [Fact]
    public async Task CustomMetadata_Unary_IsEchoedInHeadersAndTrailers()
    {
        using var call = Client.UnaryCallAsync(new SimpleRequest { ResponseSize = 314159, Payload = Zeros(271828) }, Echo());
        await call;
        AssertEchoed(await call.ResponseHeadersAsync, call.GetTrailers());
    }

    [Fact]
    public async Task CustomMetadata_Duplex_IsEchoedInHeadersAndTrailers()
    {
        using var call = Client.FullDuplexCall(Echo());
        await call.RequestStream.WriteAsync(Ask(314159, 271828));
        await call.RequestStream.CompleteAsync();
        await call.ResponseStream.ReadAllAsync().CountAsync();
        AssertEchoed(await call.ResponseHeadersAsync, call.GetTrailers());
    }

    private static Payload Zeros(int size) => new() { Body = ByteString.CopyFrom(new byte[size]) };

    private static StreamingOutputCallRequest Ask(int asked, int sent) =>
        new() { ResponseParameters = { new ResponseParameters { Size = asked } }, Payload = Zeros(sent) };

    private static CallOptions Echo() => new(new Metadata
    {
        { "x-grpc-test-echo-initial", "test_initial_metadata_value" },
        { "x-grpc-test-echo-trailing-bin", new byte[] { 0xab, 0xab, 0xab } },
    });

    private static void AssertEchoed(Metadata headers, Metadata trailers)
    {
        Assert.Equal("test_initial_metadata_value", headers.GetValue("x-grpc-test-echo-initial"));
        Assert.Equal([0xab, 0xab, 0xab], trailers.GetValueBytes("x-grpc-test-echo-trailing-bin"));
    }
}
