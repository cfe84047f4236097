using GenomeTriage.Client;
using GenomeTriage.Interop.Messages;
using GenomeTriage.Interop.Server;
using GenomeTriage.Server.Hosting;
using Grpc.Net.Client;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace GenomeTriage.Interop.Tests;

/// <summary>The interoperability server in this process, on loopback, with a client of it.</summary>
public sealed class InteropServer : IAsyncDisposable
{
    private InteropServer(WebApplication app)
    {
        App = app;
        (Http2, Http1) = InteropHost.Addresses(app);
        Channel = Connection.Open(new ConnectionOptions { Server = Http2 });
        Client = new TestService.TestServiceClient(Channel);
    }

    public WebApplication App { get; }

    public string Http2 { get; }

    public string Http1 { get; }

    public GrpcChannel Channel { get; }

    public TestService.TestServiceClient Client { get; }

    public static async Task<InteropServer> StartAsync(ServerLimits? limits = null, Action<IServiceCollection>? configure = null)
    {
        var app = InteropHost.Build(limits, configure);
        await app.StartAsync();
        return new InteropServer(app);
    }

    public async ValueTask DisposeAsync()
    {
        Channel.Dispose();
        await App.StopAsync();
        await App.DisposeAsync();
    }
}
