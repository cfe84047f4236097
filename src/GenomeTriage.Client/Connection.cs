using System.Net.Security;
using System.Security.Cryptography.X509Certificates;
using Grpc.Core;
using Grpc.Net.Client;

namespace GenomeTriage.Client;

/// <summary>Opens channels to the service.</summary>
public static class Connection
{
    private const int MaxReceiveMessageSize = 64 * 1024 * 1024;
    private const int MaxSendMessageSize = 4 * 1024 * 1024;
    private static readonly TimeSpan KeepAlivePingDelay = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan KeepAlivePingTimeout = TimeSpan.FromSeconds(20);

    /// <summary>A channel as <paramref name="options"/> say; nothing is sent until the first call. Nothing is sent twice of its own accord.</summary>
    /// <exception cref="ArgumentException">A token would go over the network without TLS.</exception>
    /// <exception cref="IOException">A file cannot be read.</exception>
    /// <exception cref="System.Security.Cryptography.CryptographicException">A certificate or its key cannot be read.</exception>
    public static GrpcChannel Open(ConnectionOptions options) => GrpcChannel.ForAddress(options.Server, new GrpcChannelOptions
    {
        HttpHandler = NewHandler(options),
        DisposeHttpClient = true,
        // A result may be larger than the 4 MiB that the library takes by default.
        MaxReceiveMessageSize = MaxReceiveMessageSize,
        MaxSendMessageSize = MaxSendMessageSize,
        Credentials = CredentialsOf(options),
        // The library sends no token over HTTP without TLS. On this machine it may: a server in development mode is there.
        UnsafeUseInsecureChannelCallCredentials = true,
    });

    private static SocketsHttpHandler NewHandler(ConnectionOptions options)
    {
        var handler = new SocketsHttpHandler
        {
            EnableMultipleHttp2Connections = true,
            AllowAutoRedirect = false,
            UseCookies = false,
            UseProxy = false,
            PooledConnectionIdleTimeout = Timeout.InfiniteTimeSpan,
            KeepAlivePingDelay = KeepAlivePingDelay,
            KeepAlivePingTimeout = KeepAlivePingTimeout,
        };
        if (options.ServerAuthorityPath is { } authority)
            handler.SslOptions.CertificateChainPolicy = Trusting(authority);
        if (options.CertificatePath is { } certificate)
            handler.SslOptions.ClientCertificateContext = ClientCertificate(certificate, options.CertificateKeyPath);
        return handler;
    }

    private static ChannelCredentials CredentialsOf(ConnectionOptions options)
    {
        var server = new Uri(options.Server);
        ChannelCredentials channel = server.Scheme == Uri.UriSchemeHttps ? ChannelCredentials.SecureSsl : ChannelCredentials.Insecure;
        if (options.TokenPath is not { } path) return channel;
        if (!ConnectionOptions.MayCarryToken(server)) throw new ArgumentException("A token goes over https alone, save to this machine.", nameof(options));
        return ChannelCredentials.Create(channel, CallCredentials.FromInterceptor((call, headers) => AddTokenAsync(path, headers, call.CancellationToken)));
    }

    private static X509ChainPolicy Trusting(string path)
    {
        var policy = new X509ChainPolicy { TrustMode = X509ChainTrustMode.CustomRootTrust, RevocationMode = X509RevocationMode.NoCheck };
        policy.CustomTrustStore.ImportFromPemFile(path);
        return policy;
    }

    private static SslStreamCertificateContext ClientCertificate(string path, string? keyPath) =>
        SslStreamCertificateContext.Create(X509Certificate2.CreateFromPemFile(path, keyPath), additionalCertificates: null, offline: true);

    private static async Task AddTokenAsync(string path, Metadata headers, CancellationToken cancellationToken) =>
        headers.Add("authorization", "Bearer " + (await File.ReadAllTextAsync(path, cancellationToken)).Trim());
}
