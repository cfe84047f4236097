namespace GenomeTriage.Rpc.Server.Internal;

/// <summary>Many requests, many responses.</summary>
internal sealed class DuplexStreamingCallHandler<TRequest, TResponse>(
    Method<TRequest, TResponse> method, DuplexStreamingServerMethod<TRequest, TResponse> code)
    : ServerCallHandler<TRequest, TResponse>(method)
{
    protected override Task InvokeAsync(
        IAsyncStreamReader<TRequest> requests, IServerStreamWriter<TResponse> responses, ServerCall call) =>
        code(requests, responses, call);
}
