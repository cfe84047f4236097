using System.Globalization;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using GenomeTriage.Genome.Problems;

namespace GenomeTriage.Server.Hosting;

/// <summary>Reads the server's certificate.</summary>
internal static class ServerCertificate
{
    /// <summary>The certificate at <paramref name="path"/> with its key.</summary>
    /// <exception cref="ConfigurationException">It cannot be read, or is not valid today.</exception>
    public static X509Certificate2 Read(string path, string? keyPath)
    {
        var certificate = ReadFile(path, keyPath);
        var now = DateTime.Now;
        return now >= certificate.NotBefore && now <= certificate.NotAfter
            ? certificate
            : throw new ConfigurationException(new Problem(ServerProblemCodes.CertificateOutdated, ProblemSeverity.Error)
            {
                Found = certificate.NotAfter.ToUniversalTime().ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            });
    }

    private static X509Certificate2 ReadFile(string path, string? keyPath)
    {
        try
        {
            return X509Certificate2.CreateFromPemFile(path, keyPath);
        }
        catch (Exception exception) when (exception is IOException or CryptographicException or UnauthorizedAccessException or ArgumentException)
        {
            throw new ConfigurationException(
                new Problem(ServerProblemCodes.CertificateUnreadable, ProblemSeverity.Error) { Found = keyPath is null ? path : $"{path}, {keyPath}" }, exception);
        }
    }
}
