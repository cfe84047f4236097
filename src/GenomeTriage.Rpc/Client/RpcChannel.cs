using GenomeTriage.Rpc.Client.Internal;

namespace GenomeTriage.Rpc.Client;

/// <summary>A server to call. One channel serves any number of calls at once.</summary>
public sealed class RpcChannel : IDisposable
{
    private readonly HttpMessageInvoker _http;

    private RpcChannel(Uri address, RpcChannelOptions options)
    {
        Address = address;
        Options = options;
        _http = new HttpMessageInvoker(options.HttpHandler ?? NewHandler(options), disposeHandler: true);
    }

    /// <summary>The root of the server, as <c>https://triage.example:443</c>.</summary>
    public Uri Address { get; }

    internal RpcChannelOptions Options { get; }

    /// <summary>A channel to <paramref name="address"/>: <c>https</c>, or <c>http</c> for HTTP/2 without TLS.</summary>
    public static RpcChannel ForAddress(string address, RpcChannelOptions? options = null) =>
        new(new Uri(address, UriKind.Absolute), options ?? new RpcChannelOptions());

    /// <summary>Calls a method of one request and one response.</summary>
    public AsyncUnaryCall<TResponse> UnaryCall<TRequest, TResponse>(
        Method<TRequest, TResponse> method, TRequest request, CallOptions options = default) =>
        new(Start(method, MethodType.Unary, options).SendOnly(request));

    /// <summary>Calls a method of many requests and one response.</summary>
    public AsyncClientStreamingCall<TRequest, TResponse> ClientStreamingCall<TRequest, TResponse>(
        Method<TRequest, TResponse> method, CallOptions options = default) =>
        new(Start(method, MethodType.ClientStreaming, options));

    /// <summary>Calls a method of one request and many responses.</summary>
    public AsyncServerStreamingCall<TResponse> ServerStreamingCall<TRequest, TResponse>(
        Method<TRequest, TResponse> method, TRequest request, CallOptions options = default) =>
        new(Start(method, MethodType.ServerStreaming, options).SendOnly(request));

    /// <summary>Calls a method of many requests and many responses.</summary>
    public AsyncDuplexStreamingCall<TRequest, TResponse> DuplexStreamingCall<TRequest, TResponse>(
        Method<TRequest, TResponse> method, CallOptions options = default) =>
        new(Start(method, MethodType.DuplexStreaming, options));

    /// <inheritdoc/>
    public void Dispose() => _http.Dispose();

    /// <summary>What a channel uses where it is given no handler: a start for one with settings of its own, as certificates.</summary>
    public static SocketsHttpHandler NewHandler(RpcChannelOptions options) => new()
    {
        EnableMultipleHttp2Connections = true,
        AllowAutoRedirect = false,
        UseCookies = false,
        UseProxy = false,
        PooledConnectionIdleTimeout = Timeout.InfiniteTimeSpan,
        KeepAlivePingDelay = options.KeepAlivePingDelay,
        KeepAlivePingTimeout = options.KeepAlivePingTimeout,
    };

    private ClientCall<TRequest, TResponse> Start<TRequest, TResponse>(
        Method<TRequest, TResponse> method, MethodType type, CallOptions options)
    {
        if (method.Type != type)
            throw new ArgumentException($"{method.FullName} is {method.Type}, not {type}.", nameof(method));
        return new ClientCall<TRequest, TResponse>(this, _http, method, options);
    }
}
