namespace GenomeTriage.Rpc.Server;

/// <summary>The limits and habits of the calls that a server takes.</summary>
public sealed class RpcServerOptions
{
    /// <summary>The most bytes a request may have, before and after decompression. Default 4 MiB.</summary>
    public int MaxReceiveMessageSize { get; set; } = 4 * 1024 * 1024;

    /// <summary>The most bytes a response may have. Default 64 MiB.</summary>
    public int MaxSendMessageSize { get; set; } = 64 * 1024 * 1024;

    /// <summary>Whether responses are compressed with gzip for clients that accept it. Default true.</summary>
    public bool CompressResponses { get; set; } = true;

    /// <summary>
    /// How long a method waits for the next request, or for the client to take a response, before the call is cut
    /// off with DEADLINE_EXCEEDED; <c>null</c> waits for ever. Default one minute.
    /// </summary>
    public TimeSpan? StallTimeout { get; set; } = TimeSpan.FromMinutes(1);

    /// <summary>The longest any call may take, whatever deadline the client asks for; <c>null</c> sets no bound.</summary>
    public TimeSpan? MaxCallDuration { get; set; }

    /// <summary>
    /// Makes a status of an exception that is not an <see cref="RpcException"/>; <c>null</c> from it, or without it,
    /// is UNKNOWN, with a message that tells nothing of the program.
    /// </summary>
    public Func<Exception, RpcException?>? MapException { get; set; }

    /// <summary>Wrapped round every call, the first outermost.</summary>
    public IList<IServerCallFilter> Filters { get; } = [];
}
