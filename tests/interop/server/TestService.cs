using GenomeTriage.Interop.Messages;
using GenomeTriage.Rpc;
using GenomeTriage.Rpc.Server;
using Google.Protobuf;

namespace GenomeTriage.Interop.Server;

/// <summary>The server side of gRPC's interoperability tests.</summary>
public static class TestService
{
    private const string EchoInitial = "x-grpc-test-echo-initial";
    private const string EchoTrailing = "x-grpc-test-echo-trailing-bin";

    /// <summary>The methods, to be offered; UnimplementedCall stays without code, as the specification wants.</summary>
    public static ServerServiceDefinition Bind() => new ServerServiceDefinition(TestServiceMethods.Service)
        .AddUnary(TestServiceMethods.EmptyCall, (_, _) => Task.FromResult(new Empty()))
        .AddUnary(TestServiceMethods.UnaryCall, UnaryAsync)
        .AddServerStreaming(TestServiceMethods.StreamingOutputCall, AnswerAsync)
        .AddClientStreaming(TestServiceMethods.StreamingInputCall, CountAsync)
        .AddDuplexStreaming(TestServiceMethods.FullDuplexCall, AnswerAllAsync);

    private static async Task<SimpleResponse> UnaryAsync(SimpleRequest request, ServerCallContext context)
    {
        await EchoAsync(context);
        EndAs(request.ResponseStatus, context);
        if (request.ResponseCompressed is { Value: false })
            context.WriteOptions = WriteOptions.NoCompress;
        return new SimpleResponse { Payload = PayloadOf(request.ResponseSize) };
    }

    private static async Task AnswerAsync(
        StreamingOutputCallRequest request, IServerStreamWriter<StreamingOutputCallResponse> responses, ServerCallContext context)
    {
        foreach (var wanted in request.ResponseParameters)
        {
            if (wanted.IntervalUs > 0)
                await Task.Delay(TimeSpan.FromMicroseconds(wanted.IntervalUs), context.CancellationToken);
            responses.WriteOptions = wanted.Compressed is { Value: false } ? WriteOptions.NoCompress : WriteOptions.Default;
            await responses.WriteAsync(new StreamingOutputCallResponse { Payload = PayloadOf(wanted.Size) }, context.CancellationToken);
        }

        EndAs(request.ResponseStatus, context);
    }

    private static async Task<StreamingInputCallResponse> CountAsync(
        IAsyncStreamReader<StreamingInputCallRequest> requests, ServerCallContext context)
    {
        var response = new StreamingInputCallResponse();
        await foreach (var request in requests.ReadAllAsync(context.CancellationToken))
            response.AggregatedPayloadSize += request.Payload.Body.Length;
        return response;
    }

    private static async Task AnswerAllAsync(
        IAsyncStreamReader<StreamingOutputCallRequest> requests, IServerStreamWriter<StreamingOutputCallResponse> responses, ServerCallContext context)
    {
        await EchoAsync(context);
        while (await requests.MoveNext(context.CancellationToken))
        {
            await AnswerAsync(requests.Current, responses, context);
            if (context.Status.StatusCode != StatusCode.OK)
                return;
        }
    }

    private static async Task EchoAsync(ServerCallContext context)
    {
        if (context.RequestHeaders.GetValueBytes(EchoTrailing) is { } bytes)
            context.ResponseTrailers.Add(EchoTrailing, bytes);
        if (context.RequestHeaders.GetValue(EchoInitial) is { } text)
            await context.WriteResponseHeadersAsync(new Metadata { { EchoInitial, text } });
    }

    private static void EndAs(EchoStatus? wanted, ServerCallContext context)
    {
        if (wanted is not null)
            context.Status = new Status((StatusCode)wanted.Code, wanted.Message);
    }

    private static Payload PayloadOf(int size) => new() { Body = ByteString.CopyFrom(new byte[size]) };
}
