namespace GenomeTriage.Server.Hosting;

/// <summary>Codes of what can be wrong with the server's settings.</summary>
public static class ServerProblemCodes
{
    /// <summary>An address that others can reach needs TLS. Found is the address.</summary>
    public const string TlsRequired = "TlsRequired";

    /// <summary>The certificate or its key cannot be read. Found is the path.</summary>
    public const string CertificateUnreadable = "CertificateUnreadable";

    /// <summary>The certificate is not valid today. Found is its last day.</summary>
    public const string CertificateOutdated = "CertificateOutdated";

    /// <summary>There is a key for a certificate, and no certificate. Found is the path of the key.</summary>
    public const string CertificateMissing = "CertificateMissing";

    /// <summary>What is given as the origin of a web page is none. Found is what was given.</summary>
    public const string OriginWrong = "OriginWrong";

    /// <summary>The server has no TLS and no sign-in, and listens for this machine alone.</summary>
    public const string DevelopmentMode = "DevelopmentMode";

    /// <summary>The port cannot be listened at. Found is the address.</summary>
    public const string PortUnavailable = "PortUnavailable";
}
