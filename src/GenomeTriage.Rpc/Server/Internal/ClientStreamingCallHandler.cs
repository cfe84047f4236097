namespace GenomeTriage.Rpc.Server.Internal;

/// <summary>Many requests, one response.</summary>
internal sealed class ClientStreamingCallHandler<TRequest, TResponse>(
    Method<TRequest, TResponse> method, ClientStreamingServerMethod<TRequest, TResponse> code)
    : ServerCallHandler<TRequest, TResponse>(method)
{
    protected override async Task InvokeAsync(
        IAsyncStreamReader<TRequest> requests, IServerStreamWriter<TResponse> responses, ServerCall call)
    {
        var response = await code(requests, call);
        if (call.Status.StatusCode != StatusCode.OK)
            return;
        responses.WriteOptions = call.WriteOptions;
        await responses.WriteAsync(response, call.CancellationToken);
    }
}
