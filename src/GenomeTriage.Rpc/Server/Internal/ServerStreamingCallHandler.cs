namespace GenomeTriage.Rpc.Server.Internal;

/// <summary>One request, many responses.</summary>
internal sealed class ServerStreamingCallHandler<TRequest, TResponse>(
    Method<TRequest, TResponse> method, ServerStreamingServerMethod<TRequest, TResponse> code)
    : ServerCallHandler<TRequest, TResponse>(method)
{
    protected override async Task InvokeAsync(
        IAsyncStreamReader<TRequest> requests, IServerStreamWriter<TResponse> responses, ServerCall call) =>
        await code(await SingleAsync(requests, call.CancellationToken), responses, call);
}
