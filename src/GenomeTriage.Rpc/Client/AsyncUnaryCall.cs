using System.Runtime.CompilerServices;
using GenomeTriage.Rpc.Client.Internal;

namespace GenomeTriage.Rpc.Client;

/// <summary>A call of one request and one response; awaiting it gives the response.</summary>
/// <typeparam name="TResponse">The response.</typeparam>
public sealed class AsyncUnaryCall<TResponse> : IDisposable
{
    private readonly IResponseSource<TResponse> _call;

    internal AsyncUnaryCall(IResponseSource<TResponse> call)
    {
        _call = call;
        ResponseAsync = call.SingleAsync();
    }

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
