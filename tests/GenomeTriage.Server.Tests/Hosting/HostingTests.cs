using System.Net;
using GenomeTriage.Genome.Problems;
using GenomeTriage.Server.Hosting;
using Grpc.Core;
using Grpc.Health.V1;

namespace GenomeTriage.Server.Tests.Hosting;

public sealed class HostingTests
{
    [Fact]
    public async Task Pages_OfHealth_AnswerPlainHttp()
    {
        await using var server = await TestServer.StartAsync(new CountingTriage());
        Assert.Equal("ok", await server.Http.GetStringAsync(new Uri("/healthz", UriKind.Relative)));
        Assert.Equal("ready", await server.Http.GetStringAsync(new Uri("/readyz", UriKind.Relative)));
    }

    [Fact]
    public async Task Health_OfTheTriageService_IsServing()
    {
        await using var server = await TestServer.StartAsync(new CountingTriage());
        var response = await new Health.HealthClient(server.Channel).CheckAsync(new HealthCheckRequest { Service = "genometriage.v1.TriageService" });
        Assert.Equal(HealthCheckResponse.Types.ServingStatus.Serving, response.Status);
    }

    [Fact]
    public async Task Address_OthersCanReach_NeedsTls()
    {
        var failure = await Assert.ThrowsAsync<ConfigurationException>(
            () => TestServer.StartAsync(new CountingTriage(), new ServerOptions { Address = IPAddress.Any }));
        Assert.Equal(ServerProblemCodes.TlsRequired, failure.Problem.Code);
    }

    [Fact]
    public async Task Certificate_ThatIsMissing_IsAConfigurationProblem()
    {
        var failure = await Assert.ThrowsAsync<ConfigurationException>(
            () => TestServer.StartAsync(new CountingTriage(), new ServerOptions { CertificatePath = "no-such.pem", SignIn = new() { ClientAuthorityPath = "labs.pem" } }));
        Assert.Equal(ServerProblemCodes.CertificateUnreadable, failure.Problem.Code);
    }

    [Fact]
    public async Task WebCall_FromAnAllowedOrigin_MayBeMade()
    {
        await using var server = await TestServer.StartAsync(new CountingTriage(), new ServerOptions { AllowedOrigins = ["https://review.example"] });
        using var allowed = await PreflightAsync(server, "https://review.example");
        using var other = await PreflightAsync(server, "https://elsewhere.example");
        Assert.Equal(["https://review.example"], allowed.Headers.GetValues("Access-Control-Allow-Origin"));
        Assert.False(other.Headers.Contains("Access-Control-Allow-Origin"));
    }

    private static async Task<HttpResponseMessage> PreflightAsync(TestServer server, string origin)
    {
        using var request = new HttpRequestMessage(HttpMethod.Options, "/genometriage.v1.TriageService/Triage");
        request.Headers.Add("Origin", origin);
        request.Headers.Add("Access-Control-Request-Method", "POST");
        request.Headers.Add("Access-Control-Request-Headers", "content-type,x-grpc-web");
        return await server.Http.SendAsync(request);
    }
}
