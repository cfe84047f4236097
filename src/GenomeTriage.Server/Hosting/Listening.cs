using GenomeTriage.Genome.Problems;
using GenomeTriage.Server.SignIn;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.AspNetCore.Server.Kestrel.Https;

namespace GenomeTriage.Server.Hosting;

/// <summary>Where the server listens: with TLS anywhere, without it on loopback only.</summary>
internal static class Listening
{
    private static readonly TimeSpan KeepAlivePingDelay = TimeSpan.FromSeconds(60);
    private static readonly TimeSpan KeepAlivePingTimeout = TimeSpan.FromSeconds(20);

    private const int StreamWindow = 256 * 1024;
    private const int StreamsPerConnection = 100;

    /// <summary>Sets Kestrel up.</summary>
    /// <exception cref="ConfigurationException">The certificate cannot be read.</exception>
    public static void Configure(KestrelServerOptions kestrel, ServerOptions options)
    {
        SetLimits(kestrel);
        if (options.CertificatePath is { } path)
            ListenWithTls(kestrel, options, path);
        else
            ListenInDevelopment(kestrel, options);
    }

    private static void SetLimits(KestrelServerOptions kestrel)
    {
        kestrel.AddServerHeader = false;
        // A call has a limit of its own for clients that do not read; this one would cut the whole connection.
        kestrel.Limits.MinResponseDataRate = null;
        kestrel.Limits.Http2.KeepAlivePingDelay = KeepAlivePingDelay;
        kestrel.Limits.Http2.KeepAlivePingTimeout = KeepAlivePingTimeout;
        // The window of a connection is that of all its streams. Were it smaller, streams whose rankings are behind would
        // take it from the others, and these would be cut off as if their client stood still.
        kestrel.Limits.Http2.MaxStreamsPerConnection = StreamsPerConnection;
        kestrel.Limits.Http2.InitialStreamWindowSize = StreamWindow;
        kestrel.Limits.Http2.InitialConnectionWindowSize = StreamWindow * StreamsPerConnection;
    }

    private static void ListenWithTls(KestrelServerOptions kestrel, ServerOptions options, string path)
    {
        var certificate = ServerCertificate.Read(path, options.CertificateKeyPath);
        kestrel.Listen(options.Address, options.Port, endpoint =>
        {
            endpoint.Protocols = HttpProtocols.Http1AndHttp2;
            endpoint.UseHttps(certificate, https => AcceptClients(https, options.SignIn));
        });
    }

    private static void AcceptClients(HttpsConnectionAdapterOptions https, SignInOptions signIn)
    {
        if (signIn.ClientAuthorityPath is not { } path)
            return;
        var authority = ClientAuthority.Read(path);
        https.ClientCertificateMode = ClientCertificateMode.AllowCertificate;
        https.ClientCertificateValidation = (certificate, _, _) => authority.Trusts(certificate);
    }

    private static void ListenInDevelopment(KestrelServerOptions kestrel, ServerOptions options)
    {
        kestrel.Listen(options.Address, options.Port, endpoint => endpoint.Protocols = HttpProtocols.Http2);
        kestrel.Listen(options.Address, options.HttpPort, endpoint => endpoint.Protocols = HttpProtocols.Http1);
    }
}
