using GenomeTriage.Client;
using GenomeTriage.Contracts.V1;
using GenomeTriage.Server.Hosting;
using GenomeTriage.Server.Services;
using Grpc.Net.Client;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace GenomeTriage.Server.Tests;

/// <summary>The server in this process, on loopback, with a client to it.</summary>
internal sealed class TestServer : IAsyncDisposable
{
    private TestServer(WebApplication app)
    {
        App = app;
        var addresses = GenomeTriageServer.Addresses(app);
        Channel = Connection.Open(new ConnectionOptions { Server = addresses[0] });
        Http = new HttpClient { BaseAddress = new Uri(addresses[^1]) };
        Client = new TriageClient(Channel);
    }

    public WebApplication App { get; }

    public GrpcChannel Channel { get; }

    public HttpClient Http { get; }

    public TriageClient Client { get; }

    /// <summary>The paths of the plain HTTP doors.</summary>
    public IEnumerable<string> Doors => App.Services.GetRequiredService<EndpointDataSource>().Endpoints
        .OfType<RouteEndpoint>().Select(endpoint => endpoint.RoutePattern.RawText!)
        .Where(path => path.StartsWith("/v1/", StringComparison.Ordinal));

    public static CaseHeader Header => new()
    {
        CaseId = "case-1",
        ClinicalPicture = new ClinicalPicture { Observed = { "HP:0001250" } },
    };

    public static async Task<TestServer> StartAsync(ICaseTriage triage, ServerOptions? options = null)
    {
        var free = (options ?? new ServerOptions()) with { Port = 0, HttpPort = 0 };
        return new TestServer(await GenomeTriageServer.StartAsync(free, SmallParts.With(triage), CancellationToken.None));
    }

    /// <summary>Sends a case and gives all its events.</summary>
    public async Task<List<TriageEvent>> TriageAsync(CaseHeader header, Stream? vcf) => await Client.TriageAsync(header, vcf).ToListAsync();

    public async ValueTask DisposeAsync()
    {
        Channel.Dispose();
        Http.Dispose();
        await App.StopAsync();
        await App.DisposeAsync();
    }
}
