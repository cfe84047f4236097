namespace GenomeTriage.Rpc.Client;

/// <summary>The limits and habits of a channel.</summary>
public sealed class RpcChannelOptions
{
    /// <summary>What sends the HTTP requests; disposed with the channel. <c>null</c> takes <see cref="RpcChannel.NewHandler"/>.</summary>
    public HttpMessageHandler? HttpHandler { get; init; }

    /// <summary>The most bytes a response may have, before and after decompression. Default 64 MiB.</summary>
    public int MaxReceiveMessageSize { get; init; } = 64 * 1024 * 1024;

    /// <summary>The most bytes a request may have. Default 4 MiB, which is what a server takes by default.</summary>
    public int MaxSendMessageSize { get; init; } = 4 * 1024 * 1024;

    /// <summary>Whether requests are compressed with gzip. Default false: a server is not asked first whether it can.</summary>
    public bool CompressRequests { get; init; }

    /// <summary>How long a connection may be silent before it is asked for a sign of life. Default 30 seconds.</summary>
    public TimeSpan KeepAlivePingDelay { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>How long that sign may take before the connection is given up. Default 20 seconds.</summary>
    public TimeSpan KeepAlivePingTimeout { get; init; } = TimeSpan.FromSeconds(20);

    /// <summary>Metadata to send with every call, made anew for each, as a bearer token.</summary>
    public Func<CancellationToken, ValueTask<Metadata>>? CallCredentials { get; init; }
}
