namespace GenomeTriage.Client;

/// <summary>How to reach the service and show who calls.</summary>
public sealed record ConnectionOptions
{
    /// <summary>The root of the server: <c>https://…</c>, or <c>http://…</c> for one in development mode on this machine.</summary>
    public required string Server { get; init; }

    /// <summary>A file with the bearer token, read anew for every call, so that it can be renewed; <c>null</c> for none.</summary>
    public string? TokenPath { get; init; }

    /// <summary>The client certificate in PEM; <c>null</c> for none.</summary>
    public string? CertificatePath { get; init; }

    /// <summary>Its key in PEM; <c>null</c> where it is in the same file.</summary>
    public string? CertificateKeyPath { get; init; }

    /// <summary>The authorities, in PEM, that may vouch for the server; <c>null</c> for those of the system.</summary>
    public string? ServerAuthorityPath { get; init; }

    /// <summary>Whether a token may be sent to a server: over TLS, or to one on this machine. Over the network it could be read on the way.</summary>
    public static bool MayCarryToken(Uri server) => server.Scheme == Uri.UriSchemeHttps || server.IsLoopback;
}
