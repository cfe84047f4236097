using System.Net;
using GenomeTriage.Genome.Problems;
using GenomeTriage.Server.Hosting;
using GenomeTriage.Server.SignIn;

namespace GenomeTriage.Server.Tests.Hosting;

public sealed class ServerOptionsCheckTests
{
    public static TheoryData<string, ServerOptions> Wrong => new()
    {
        { "TlsRequired", new ServerOptions { Address = IPAddress.Any } },
        { "SignInRequired", new ServerOptions { CertificatePath = "server.pem" } },
        { "SignInNeedsTls", new ServerOptions { SignIn = new SignInOptions { TokenKeysPath = "keys.json", TokenIssuer = "https://login.example" } } },
        { "CertificateMissing", new ServerOptions { CertificateKeyPath = "key.pem" } },
        { "TokenKeysMissing", new ServerOptions { SignIn = new SignInOptions { TokenIssuer = "https://login.example" } } },
        { "OriginWrong", new ServerOptions { AllowedOrigins = ["https://review.example/path"] } },
        { "OriginWrong", new ServerOptions { AllowedOrigins = ["*"] } },
    };

    [Theory]
    [MemberData(nameof(Wrong), DisableDiscoveryEnumeration = true)]
    public void Settings_ThatContradictOneAnother_AreRefused(string code, ServerOptions options) =>
        Assert.Equal(code, Assert.Throws<ConfigurationException>(() => ServerOptionsCheck.Check(options)).Problem.Code);

    [Fact]
    public void Settings_OfDevelopment_AreGood() => ServerOptionsCheck.Check(new ServerOptions { AllowedOrigins = ["https://review.example"] });
}
