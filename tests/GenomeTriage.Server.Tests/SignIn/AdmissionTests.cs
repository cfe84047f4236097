using System.Net;
using System.Net.Http.Headers;
using System.Text;
using GenomeTriage.Client;
using GenomeTriage.Contracts.V1;
using GenomeTriage.Server.Hosting;
using GenomeTriage.Server.SignIn;
using Grpc.Core;
using Grpc.Net.Client;

namespace GenomeTriage.Server.Tests.SignIn;

/// <summary>Every door and every service asks for its scope, and counts the calls of a client.</summary>
public sealed class AdmissionTests : IDisposable
{
    private readonly TestIdentity _identity = new();

    public void Dispose() => _identity.Dispose();

    [Theory]
    [InlineData("/v1/triage")]
    [InlineData("/v1/phenotype/search")]
    [InlineData("/v1/knowledge/gene")]
    public async Task Door_ByToken_OpensForTheRightScopeOnly(string path)
    {
        await using var server = await TestServer.StartAsync(new CountingTriage(), Options);
        Assert.Equal(HttpStatusCode.Unauthorized, await PostAsync(server, path, null));
        Assert.Equal(HttpStatusCode.Unauthorized, await PostAsync(server, path, _identity.Token(minutes: -10)));
        Assert.Equal(HttpStatusCode.Forbidden, await PostAsync(server, path, _identity.Token(scope: "review admin")));
        Assert.DoesNotContain(await PostAsync(server, path, _identity.Token()), (HttpStatusCode[])[HttpStatusCode.Unauthorized, HttpStatusCode.Forbidden]);
    }

    [Fact]
    public async Task Service_OfTerms_NeedsItsScopeToo()
    {
        await using var server = await TestServer.StartAsync(new CountingTriage(), Options);
        using var channel = GrpcChannel.ForAddress(GenomeTriageServer.Addresses(server.App)[0], new GrpcChannelOptions { HttpHandler = Handler() });
        var headers = new Metadata { { "authorization", "Bearer " + _identity.Token(scope: "review") } };
        var failure = await Assert.ThrowsAsync<RpcException>(
            () => new PhenotypeService.PhenotypeServiceClient(channel).SearchTermsAsync(new SearchTermsRequest { Query = "x" }, new CallOptions(headers)).ResponseAsync);
        Assert.Equal(StatusCode.PermissionDenied, failure.StatusCode);
    }

    [Fact]
    public async Task Calls_FasterThanAllowed_AreResourceExhausted()
    {
        var options = new ServerOptions { Limits = new ServerLimits { MaxCallsPerMinutePerClient = 3 } };
        await using var server = await TestServer.StartAsync(new CountingTriage(), options);
        var client = new PhenotypeService.PhenotypeServiceClient(server.Channel);
        var statuses = new List<StatusCode>();
        for (var i = 0; i < 8; i++)
            statuses.Add(await StatusAsync(client));
        Assert.Contains(StatusCode.OK, statuses);
        Assert.Contains(StatusCode.ResourceExhausted, statuses);
    }

    private ServerOptions Options => new()
    {
        CertificatePath = _identity.ServerPath,
        SignIn = new SignInOptions { TokenKeysPath = _identity.KeysPath, TokenIssuer = "https://login.example" },
    };

    private SocketsHttpHandler Handler() => new() { SslOptions = { CertificateChainPolicy = _identity.TrustInTheServer() } };

    private async Task<HttpStatusCode> PostAsync(TestServer server, string path, string? token)
    {
        using var http = new HttpClient(Handler()) { BaseAddress = new Uri(GenomeTriageServer.Addresses(server.App)[0]) };
        if (token is not null)
            http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
        using var content = new StringContent("{}", Encoding.UTF8, "application/json");
        using var response = await http.PostAsync(new Uri(path, UriKind.Relative), content);
        return response.StatusCode;
    }

    private static async Task<StatusCode> StatusAsync(PhenotypeService.PhenotypeServiceClient client)
    {
        try
        {
            await client.SearchTermsAsync(new SearchTermsRequest { Query = "seizure" });
            return StatusCode.OK;
        }
        catch (RpcException failure)
        {
            return failure.StatusCode;
        }
    }
}
