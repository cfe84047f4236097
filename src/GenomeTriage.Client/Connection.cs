using System.Net.Security;
using System.Security.Cryptography.X509Certificates;
using GenomeTriage.Rpc;
using GenomeTriage.Rpc.Client;

namespace GenomeTriage.Client;

/// <summary>Opens channels to the service.</summary>
public static class Connection
{
    /// <summary>A channel as <paramref name="options"/> say; nothing is sent until the first call.</summary>
    /// <exception cref="IOException">A file cannot be read.</exception>
    /// <exception cref="System.Security.Cryptography.CryptographicException">A certificate or its key cannot be read.</exception>
    public static RpcChannel Open(ConnectionOptions options) => RpcChannel.ForAddress(options.Server, new RpcChannelOptions
    {
        HttpHandler = NewHandler(options),
        CompressRequests = options.Compress,
        CallCredentials = options.TokenPath is { } path ? token => TokenAsync(path, token) : null,
    });

    private static SocketsHttpHandler NewHandler(ConnectionOptions options)
    {
        var handler = RpcChannel.NewHandler(new RpcChannelOptions());
        if (options.ServerAuthorityPath is { } authority)
            handler.SslOptions.CertificateChainPolicy = Trusting(authority);
        if (options.CertificatePath is { } certificate)
            handler.SslOptions.ClientCertificateContext = ClientCertificate(certificate, options.CertificateKeyPath);
        return handler;
    }

    private static X509ChainPolicy Trusting(string path)
    {
        var policy = new X509ChainPolicy { TrustMode = X509ChainTrustMode.CustomRootTrust, RevocationMode = X509RevocationMode.NoCheck };
        policy.CustomTrustStore.ImportFromPemFile(path);
        return policy;
    }

    private static SslStreamCertificateContext ClientCertificate(string path, string? keyPath) =>
        SslStreamCertificateContext.Create(X509Certificate2.CreateFromPemFile(path, keyPath), additionalCertificates: null, offline: true);

    private static async ValueTask<Metadata> TokenAsync(string path, CancellationToken cancellationToken) =>
        new() { { "authorization", "Bearer " + (await File.ReadAllTextAsync(path, cancellationToken)).Trim() } };
}
