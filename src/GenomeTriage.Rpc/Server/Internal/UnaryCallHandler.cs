namespace GenomeTriage.Rpc.Server.Internal;

/// <summary>One request, one response.</summary>
internal sealed class UnaryCallHandler<TRequest, TResponse>(
    Method<TRequest, TResponse> method, UnaryServerMethod<TRequest, TResponse> code)
    : ServerCallHandler<TRequest, TResponse>(method)
{
    protected override async Task InvokeAsync(
        IAsyncStreamReader<TRequest> requests, IServerStreamWriter<TResponse> responses, ServerCall call)
    {
        var response = await code(await SingleAsync(requests, call.CancellationToken), call);
        if (call.Status.StatusCode != StatusCode.OK)
            return;
        responses.WriteOptions = call.WriteOptions;
        await responses.WriteAsync(response, call.CancellationToken);
    }
}
