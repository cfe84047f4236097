using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using GenomeTriage.Genome.Problems;

namespace GenomeTriage.Server.SignIn;

/// <summary>The authorities that vouch for labs. Revocation is not asked over the network: take a lab out by its authority.</summary>
internal sealed class ClientAuthority
{
    private const string ClientAuthentication = "1.3.6.1.5.5.7.3.2";

    private readonly X509Certificate2Collection _roots;

    private ClientAuthority(X509Certificate2Collection roots) => _roots = roots;

    /// <summary>The authorities in the file at <paramref name="path"/>.</summary>
    /// <exception cref="ConfigurationException">They cannot be read.</exception>
    public static ClientAuthority Read(string path)
    {
        try
        {
            var roots = new X509Certificate2Collection();
            roots.ImportFromPemFile(path);
            return roots.Count > 0 ? new ClientAuthority(roots) : throw new CryptographicException("No certificate.");
        }
        catch (Exception exception) when (exception is IOException or CryptographicException or UnauthorizedAccessException)
        {
            throw new ConfigurationException(new Problem(SignInProblemCodes.SignInFileUnreadable, ProblemSeverity.Error) { Found = path }, exception);
        }
    }

    /// <summary>Whether one of the authorities vouches for <paramref name="certificate"/> as that of a client, now.</summary>
    public bool Trusts(X509Certificate2 certificate)
    {
        using var chain = new X509Chain();
        chain.ChainPolicy.TrustMode = X509ChainTrustMode.CustomRootTrust;
        chain.ChainPolicy.CustomTrustStore.AddRange(_roots);
        chain.ChainPolicy.RevocationMode = X509RevocationMode.NoCheck;
        chain.ChainPolicy.DisableCertificateDownloads = true;
        chain.ChainPolicy.ApplicationPolicy.Add(new Oid(ClientAuthentication));
        return chain.Build(certificate);
    }
}
