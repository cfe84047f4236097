namespace GenomeTriage.Rpc;

/// <summary>
/// A call that did not succeed. A client gets it from its calls; a server method throws it to end its call with that
/// status and those trailers.
/// </summary>
public sealed class RpcException : Exception
{
    /// <summary>An exception with <paramref name="status"/>, <paramref name="trailers"/> and what caused it.</summary>
    public RpcException(Status status, Metadata? trailers = null, Exception? inner = null)
        : base(status.ToString(), inner)
    {
        Status = status;
        Trailers = trailers ?? [];
    }

    /// <summary>How the call ended.</summary>
    public Status Status { get; }

    /// <summary>The code of <see cref="Status"/>.</summary>
    public StatusCode StatusCode => Status.StatusCode;

    /// <summary>What the server sent, or will send, after the last message.</summary>
    public Metadata Trailers { get; }
}
