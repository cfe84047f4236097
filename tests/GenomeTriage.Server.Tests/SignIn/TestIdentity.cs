using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text.Json;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace GenomeTriage.Server.Tests.SignIn;

/// <summary>An authority, certificates and token keys made for one test run, as files in a folder of their own.</summary>
internal sealed class TestIdentity : IDisposable
{
    private const string ServerAuthentication = "1.3.6.1.5.5.7.3.1";
    private const string ClientAuthentication = "1.3.6.1.5.5.7.3.2";

    private readonly X509Certificate2 _authority = NewAuthority("authority");
    private readonly ECDsa _tokenKey = ECDsa.Create(ECCurve.NamedCurves.nistP256);

    public TestIdentity()
    {
        Folder = Directory.CreateTempSubdirectory("genometriage-signin").FullName;
        using var server = Issue("localhost", ServerAuthentication);
        File.WriteAllText(ServerPath, server.ExportCertificatePem() + "\n" + server.GetECDsaPrivateKey()!.ExportPkcs8PrivateKeyPem());
        File.WriteAllText(AuthorityPath, _authority.ExportCertificatePem());
        File.WriteAllText(KeysPath, JsonSerializer.Serialize(new { keys = new[] { PublicKey() } }));
    }

    public string Folder { get; }

    public string ServerPath => Path.Combine(Folder, "server.pem");

    public string AuthorityPath => Path.Combine(Folder, "authority.pem");

    public string KeysPath => Path.Combine(Folder, "keys.json");

    /// <summary>The keys as a JSON Web Key Set.</summary>
    public string Keys => File.ReadAllText(KeysPath);

    /// <summary>A certificate of the authority for a lab.</summary>
    public X509Certificate2 Lab() => Exportable(Issue("lab-1", ClientAuthentication));

    /// <summary>A certificate that another authority gave out.</summary>
    public static X509Certificate2 Stranger() => Exportable(NewAuthority("stranger"));

    /// <summary>What a client must hold to trust the server.</summary>
    public X509ChainPolicy TrustInTheServer() => new()
    {
        TrustMode = X509ChainTrustMode.CustomRootTrust,
        CustomTrustStore = { X509CertificateLoader.LoadCertificate(_authority.RawData) },
        RevocationMode = X509RevocationMode.NoCheck,
    };

    /// <summary>A token; the defaults are those of one that is good.</summary>
    public string Token(string scope = "triage", string audience = "genometriage", int minutes = 10, ECDsa? key = null) =>
        new JsonWebTokenHandler().CreateToken(new SecurityTokenDescriptor
        {
            Issuer = "https://login.example",
            Audience = audience,
            NotBefore = DateTime.UtcNow.AddMinutes(-20),
            Expires = DateTime.UtcNow.AddMinutes(minutes),
            Claims = new Dictionary<string, object>(StringComparer.Ordinal) { ["sub"] = "person-1", ["scope"] = scope },
            SigningCredentials = new SigningCredentials(new ECDsaSecurityKey(key ?? _tokenKey) { KeyId = "key-1" }, SecurityAlgorithms.EcdsaSha256),
        });

    public void Dispose()
    {
        _authority.Dispose();
        _tokenKey.Dispose();
        Directory.Delete(Folder, recursive: true);
    }

    private static X509Certificate2 NewAuthority(string name)
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest($"CN={name}", key, HashAlgorithmName.SHA256);
        request.CertificateExtensions.Add(new X509BasicConstraintsExtension(certificateAuthority: true, hasPathLengthConstraint: false, 0, critical: true));
        return request.CreateSelfSigned(DateTimeOffset.UtcNow.AddHours(-1), DateTimeOffset.UtcNow.AddHours(1));
    }

    // TLS on every platform takes a key from a PKCS #12 store, not every one takes an ephemeral key.
    private static X509Certificate2 Exportable(X509Certificate2 certificate)
    {
        using (certificate)
            return X509CertificateLoader.LoadPkcs12(certificate.Export(X509ContentType.Pkcs12), null);
    }

    private X509Certificate2 Issue(string name, string usage)
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest($"CN={name}", key, HashAlgorithmName.SHA256);
        request.CertificateExtensions.Add(new X509EnhancedKeyUsageExtension([new Oid(usage)], critical: false));
        var names = new SubjectAlternativeNameBuilder();
        names.AddDnsName("localhost");
        names.AddIpAddress(IPAddress.Loopback);
        request.CertificateExtensions.Add(names.Build());
        using var issued = request.Create(_authority, DateTimeOffset.UtcNow.AddMinutes(-30), DateTimeOffset.UtcNow.AddMinutes(30), [1, 2, 3, (byte)name.Length]);
        return issued.CopyWithPrivateKey(key);
    }

    private object PublicKey()
    {
        var point = _tokenKey.ExportParameters(includePrivateParameters: false).Q;
        return new { kty = "EC", crv = "P-256", kid = "key-1", use = "sig", x = Base64UrlEncoder.Encode(point.X), y = Base64UrlEncoder.Encode(point.Y) };
    }
}
