using GenomeTriage.Interop.Messages;
using GenomeTriage.Server.Services;
using GenomeTriage.Server.SignIn;
using Google.Protobuf;
using Google.Protobuf.Reflection;
using Grpc.Core;

namespace GenomeTriage.Interop.Server;

/// <summary>
/// The server side of gRPC's interoperability tests. UnimplementedCall stays without code, as the specification wants.
/// </summary>
public sealed class EchoService : TestService.TestServiceBase, IRpcService
{
    private const string EchoInitial = "x-grpc-test-echo-initial";
    private const string EchoTrailing = "x-grpc-test-echo-trailing-bin";

    /// <inheritdoc/>
    public ServiceDescriptor Descriptor => TestService.Descriptor;

    /// <inheritdoc/>
    public string Scope => Scopes.Triage;

    /// <inheritdoc/>
    public ServerServiceDefinition Bind() => TestService.BindService(this);

    /// <inheritdoc/>
    public override Task<Empty> EmptyCall(Empty request, ServerCallContext context) => Task.FromResult(new Empty());

    /// <inheritdoc/>
    public override async Task<SimpleResponse> UnaryCall(SimpleRequest request, ServerCallContext context)
    {
        await EchoAsync(context);
        EndAs(request.ResponseStatus, context);
        if (request.ResponseCompressed is { Value: false })
            context.WriteOptions = new WriteOptions(WriteFlags.NoCompress);
        return new SimpleResponse { Payload = PayloadOf(request.ResponseSize) };
    }

    /// <inheritdoc/>
    public override async Task StreamingOutputCall(
        StreamingOutputCallRequest request, IServerStreamWriter<StreamingOutputCallResponse> responseStream, ServerCallContext context)
    {
        foreach (var wanted in request.ResponseParameters)
        {
            if (wanted.IntervalUs > 0)
                await Task.Delay(TimeSpan.FromMicroseconds(wanted.IntervalUs), context.CancellationToken);
            responseStream.WriteOptions = wanted.Compressed is { Value: false } ? new WriteOptions(WriteFlags.NoCompress) : null;
            await responseStream.WriteAsync(new StreamingOutputCallResponse { Payload = PayloadOf(wanted.Size) }, context.CancellationToken);
        }

        EndAs(request.ResponseStatus, context);
    }

    /// <inheritdoc/>
    public override async Task<StreamingInputCallResponse> StreamingInputCall(
        IAsyncStreamReader<StreamingInputCallRequest> requestStream, ServerCallContext context)
    {
        var response = new StreamingInputCallResponse();
        await foreach (var request in requestStream.ReadAllAsync(context.CancellationToken))
            response.AggregatedPayloadSize += request.Payload.Body.Length;
        return response;
    }

    /// <inheritdoc/>
    public override async Task FullDuplexCall(
        IAsyncStreamReader<StreamingOutputCallRequest> requestStream, IServerStreamWriter<StreamingOutputCallResponse> responseStream, ServerCallContext context)
    {
        await EchoAsync(context);
        while (await requestStream.MoveNext(context.CancellationToken))
        {
            await StreamingOutputCall(requestStream.Current, responseStream, context);
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
