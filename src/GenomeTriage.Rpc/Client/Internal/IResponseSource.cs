namespace GenomeTriage.Rpc.Client.Internal;

/// <summary>The half of a call that answers.</summary>
internal interface IResponseSource<TResponse> : IDisposable
{
    Task<Metadata> HeadersAsync { get; }

    IAsyncStreamReader<TResponse> Responses { get; }

    CallEnding Ending { get; }

    Task<TResponse> SingleAsync();
}
