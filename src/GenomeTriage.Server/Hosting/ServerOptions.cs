using System.Net;
using GenomeTriage.Server.SignIn;

namespace GenomeTriage.Server.Hosting;

/// <summary>How the server listens and whom it lets in.</summary>
public sealed record ServerOptions
{
    /// <summary>The address to listen at. Without TLS only loopback is allowed.</summary>
    public IPAddress Address { get; init; } = IPAddress.Loopback;

    /// <summary>The port for gRPC, and with TLS for everything; 0 takes a free one. Default 7443.</summary>
    public int Port { get; init; } = 7443;

    /// <summary>
    /// Without TLS, the port for HTTP/1.1 (health pages, gRPC-Web), which cannot share one with HTTP/2; 0 takes a free
    /// one. Default 7480.
    /// </summary>
    public int HttpPort { get; init; } = 7480;

    /// <summary>The server's certificate chain in PEM; <c>null</c> for development mode, on loopback, without TLS.</summary>
    public string? CertificatePath { get; init; }

    /// <summary>The key of the certificate in PEM; <c>null</c> where it is in the same file.</summary>
    public string? CertificateKeyPath { get; init; }

    /// <summary>Origins of web pages that may call by gRPC-Web.</summary>
    public IReadOnlyList<string> AllowedOrigins { get; init; } = [];

    /// <summary>How callers show who they are; with TLS there must be a way.</summary>
    public SignInOptions SignIn { get; init; } = new();

    /// <summary>Where traces and counts are sent (OTLP over gRPC); <c>null</c> to send nothing anywhere.</summary>
    public Uri? TelemetryCollector { get; init; }

    /// <summary>What clients may ask for.</summary>
    public ServerLimits Limits { get; init; } = new();

    /// <summary>Development mode: no TLS, loopback only.</summary>
    public bool IsDevelopment => CertificatePath is null;
}
