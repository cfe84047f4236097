using GenomeTriage.Rpc.Client.Internal;

namespace GenomeTriage.Rpc.Client;

/// <summary>A call of many requests and many responses.</summary>
/// <typeparam name="TRequest">The request.</typeparam>
/// <typeparam name="TResponse">The response.</typeparam>
public sealed class AsyncDuplexStreamingCall<TRequest, TResponse> : IDisposable
{
    private readonly ClientCall<TRequest, TResponse> _call;

    internal AsyncDuplexStreamingCall(ClientCall<TRequest, TResponse> call) => _call = call;

    /// <summary>Where to write the requests.</summary>
    public IClientStreamWriter<TRequest> RequestStream => _call.Requests;

    /// <summary>The responses.</summary>
    public IAsyncStreamReader<TResponse> ResponseStream => _call.Responses;

    /// <summary>What the server sends before the first response.</summary>
    public Task<Metadata> ResponseHeadersAsync => _call.HeadersAsync;

    /// <summary>How the call ended; known once the responses have been read to the end.</summary>
    public Status GetStatus() => _call.Ending.Status;

    /// <summary>What the server sent after the last response; known once the call has ended.</summary>
    public Metadata GetTrailers() => _call.Ending.Trailers;

    /// <summary>Cancels the call if it has not ended.</summary>
    public void Dispose() => _call.Dispose();
}
