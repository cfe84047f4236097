using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using GenomeTriage.Genome.Problems;

namespace GenomeTriage.Server.Hosting;

/// <summary>Reads the server's certificate.</summary>
internal static class ServerCertificate
{
    /// <summary>The certificate at <paramref name="path"/> with its key.</summary>
    /// <exception cref="ConfigurationException">It cannot be read.</exception>
    public static X509Certificate2 Read(string path, string? keyPath)
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
