using System.Runtime.CompilerServices;
using GenomeTriage.Rpc.Client.Internal;

namespace GenomeTriage.Rpc.Client;

/// <summary>A call of many requests and one response; awaiting it gives the response.</summary>
/// <typeparam name="TRequest">The request.</typeparam>
/// <typeparam name="TResponse">The response.</typeparam>
public sealed class AsyncClientStreamingCall<TRequest, TResponse> : IDisposable
{
    private readonly ClientCall<TRequest, TResponse> _call;

    internal AsyncClientStreamingCall(ClientCall<TRequest, TResponse> call)
    {
        _call = call;
        ResponseAsync = call.SingleAsync();
    }

    /// <summary>Where to write the requests.</summary>
    public IClientStreamWriter<TRequest> RequestStream => _call.Requests;

    /// <summary>The response; throws <see cref="RpcException"/> where the call fails.</summary>
    public Task<TResponse> ResponseAsync { get; }

    /// <summary>What the server sends before the response.</summary>
    public Task<Metadata> ResponseHeadersAsync => _call.HeadersAsync;

    /// <summary>How the call ended; known once it has.</summary>
    public Status GetStatus() => _call.Ending.Status;

    /// <summary>What the server sent after the response; known once the call has ended.</summary>
    public Metadata GetTrailers() => _call.Ending.Trailers;

    /// <summary>Awaits <see cref="ResponseAsync"/>.</summary>
    public TaskAwaiter<TResponse> GetAwaiter() => ResponseAsync.GetAwaiter();

    /// <summary>Cancels the call if it has not ended.</summary>
    public void Dispose() => _call.Dispose();
}
