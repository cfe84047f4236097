using System.IO.Pipelines;
using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using GenomeTriage.Client;
using GenomeTriage.Genome.Problems;
using GenomeTriage.Server.Hosting;
using GenomeTriage.Server.SignIn;
using Grpc.Core;
using Grpc.Net.Client;

namespace GenomeTriage.Server.Tests.SignIn;

/// <summary>Who is let in over TLS: by certificate, by token, and who is not.</summary>
public sealed class SignInTests : IDisposable
{
    private readonly TestIdentity _identity = new();

    public void Dispose() => _identity.Dispose();

    [Fact]
    public async Task Token_ThatIsGood_LetsIn() => Assert.Equal(StatusCode.OK, await CallAsync(_identity.Token()));

    [Fact]
    public async Task TokenFile_OfAConnection_IsSentWithEveryCall()
    {
        await using var server = await TestServer.StartAsync(new CountingTriage(), Options);
        var file = Path.GetTempFileName();
        try
        {
            await File.WriteAllTextAsync(file, _identity.Token() + "\n");
            using var channel = Connection.Open(new ConnectionOptions { Server = GenomeTriageServer.Addresses(server.App)[0], TokenPath = file, ServerAuthorityPath = _identity.AuthorityPath });
            Assert.NotEmpty(await new TriageClient(channel).TriageAsync(TestServer.Header, null).ToListAsync());
            await File.WriteAllTextAsync(file, _identity.Token(minutes: -10));
            var failure = await Assert.ThrowsAsync<RpcException>(async () => await new TriageClient(channel).TriageAsync(TestServer.Header, null).CountAsync());
            Assert.Equal(StatusCode.Unauthenticated, failure.StatusCode);
        }
        finally
        {
            File.Delete(file);
        }
    }

    [Fact]
    public async Task Token_OfAnotherScope_IsDenied() => Assert.Equal(StatusCode.PermissionDenied, await CallAsync(_identity.Token(scope: "review")));

    [Fact]
    public async Task Token_Expired_IsUnauthenticated() => Assert.Equal(StatusCode.Unauthenticated, await CallAsync(_identity.Token(minutes: -10)));

    [Fact]
    public async Task Token_ForAnotherAudience_IsUnauthenticated() => Assert.Equal(StatusCode.Unauthenticated, await CallAsync(_identity.Token(audience: "elsewhere")));

    [Fact]
    public async Task Token_Forged_IsUnauthenticated()
    {
        using var other = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        Assert.Equal(StatusCode.Unauthenticated, await CallAsync(_identity.Token(key: other)));
    }

    [Theory]
    [InlineData("rubbish")]
    [InlineData("eyJhbGciOiJub25lIn0.eyJzdWIiOiJ4Iiwic2NvcGUiOiJ0cmlhZ2UifQ.")]
    public async Task Token_WithoutASignature_IsUnauthenticated(string token) => Assert.Equal(StatusCode.Unauthenticated, await CallAsync(token));

    [Fact]
    public async Task Nobody_IsUnauthenticated() => Assert.Equal(StatusCode.Unauthenticated, await CallAsync(null));

    [Fact]
    public async Task Nobody_IsRefusedBeforeTheRequestIsRead()
    {
        await using var server = await TestServer.StartAsync(new CountingTriage(), Options);
        using var handler = new SocketsHttpHandler();
        handler.SslOptions.CertificateChainPolicy = _identity.TrustInTheServer();
        using var http = new HttpClient(handler);
        var body = new Pipe();
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(GenomeTriageServer.Addresses(server.App)[0] + "/genometriage.v1.PhenotypeService/SearchTerms"))
        {
            Version = HttpVersion.Version20,
            VersionPolicy = HttpVersionPolicy.RequestVersionExact,
            Content = new StreamContent(body.Reader.AsStream()),
        };
        request.Content.Headers.ContentType = new("application/grpc");
        using var response = await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
        Assert.Equal("16", response.Headers.GetValues("grpc-status").Single());
        await body.Writer.CompleteAsync();
    }

    [Fact]
    public async Task Certificate_OfTheAuthority_LetsIn()
    {
        using var lab = _identity.Lab();
        Assert.Equal(StatusCode.OK, await CallAsync(null, lab));
    }

    [Fact]
    public async Task Certificate_OfAStranger_GetsNoConnection()
    {
        using var stranger = TestIdentity.Stranger();
        Assert.Equal(StatusCode.Unavailable, await CallAsync(null, stranger));
    }

    [Fact]
    public async Task Tls_WithoutSignIn_IsRefusedAtTheStart()
    {
        var failure = await Assert.ThrowsAsync<ConfigurationException>(
            () => TestServer.StartAsync(new CountingTriage(), new ServerOptions { CertificatePath = _identity.ServerPath }));
        Assert.Equal(SignInProblemCodes.SignInRequired, failure.Problem.Code);
    }

    [Fact]
    public async Task Token_OfAProvider_IsJudgedByTheKeysOfItsDiscoveryDocument()
    {
        await using var provider = await TestProvider.StartAsync(_identity.Keys);
        var options = Options with { SignIn = new SignInOptions { TokenAuthority = provider.Address } };
        using var other = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        Assert.Equal(StatusCode.OK, await CallAsync(_identity.Token(), options: options));
        Assert.Equal(StatusCode.Unauthenticated, await CallAsync(_identity.Token(key: other), options: options));
        Assert.Equal(StatusCode.Unauthenticated, await CallAsync(_identity.Token(minutes: -10), options: options));
    }

    [Fact]
    public async Task Token_WhileTheProviderIsAway_IsUnauthenticated()
    {
        var provider = await TestProvider.StartAsync(_identity.Keys);
        await provider.DisposeAsync();
        var options = Options with { SignIn = new SignInOptions { TokenAuthority = provider.Address } };
        Assert.Equal(StatusCode.Unauthenticated, await CallAsync(_identity.Token(), options: options));
    }

    [Theory]
    [InlineData("http://login.example", false, SignInProblemCodes.TokenAuthorityWrong)]
    [InlineData("login", false, SignInProblemCodes.TokenAuthorityWrong)]
    [InlineData("https://login.example", true, SignInProblemCodes.TokenSourcesContradict)]
    public async Task Provider_ThatCannotBe_IsRefusedAtTheStart(string authority, bool withKeys, string code)
    {
        var signIn = new SignInOptions
        {
            TokenAuthority = new Uri(authority, UriKind.RelativeOrAbsolute), TokenKeysPath = withKeys ? _identity.KeysPath : null, TokenIssuer = "https://login.example",
        };
        var failure = await Assert.ThrowsAsync<ConfigurationException>(() => TestServer.StartAsync(new CountingTriage(), Options with { SignIn = signIn }));
        Assert.Equal(code, failure.Problem.Code);
    }

    private ServerOptions Options => new()
    {
        CertificatePath = _identity.ServerPath,
        SignIn = new SignInOptions { ClientAuthorityPath = _identity.AuthorityPath, TokenKeysPath = _identity.KeysPath, TokenIssuer = "https://login.example" },
    };

    private async Task<StatusCode> CallAsync(string? token, X509Certificate2? certificate = null, ServerOptions? options = null)
    {
        await using var server = await TestServer.StartAsync(new CountingTriage(), options ?? Options);
        using var handler = new SocketsHttpHandler();
        handler.SslOptions.CertificateChainPolicy = _identity.TrustInTheServer();
        if (certificate is not null)
            handler.SslOptions.LocalCertificateSelectionCallback = (_, _, _, _, _) => certificate;
        using var channel = GrpcChannel.ForAddress(GenomeTriageServer.Addresses(server.App)[0], new GrpcChannelOptions { HttpHandler = handler });
        var headers = token is null ? null : new Metadata { { "authorization", "Bearer " + token } };
        try
        {
            await new TriageClient(channel).TriageAsync(TestServer.Header, null, new CallOptions(headers)).CountAsync();
            return StatusCode.OK;
        }
        catch (RpcException failure)
        {
            return failure.StatusCode;
        }
    }
}
