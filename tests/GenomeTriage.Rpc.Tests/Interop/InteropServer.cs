using GenomeTriage.Interop.Server;
using GenomeTriage.Rpc.Client;
using GenomeTriage.Rpc.Server;
using Microsoft.AspNetCore.Builder;

namespace GenomeTriage.Rpc.Tests.Interop;

/// <summary>The interoperability server in this process, on loopback, with a channel to it.</summary>
public sealed class InteropServer : IAsyncDisposable
{
    private InteropServer(WebApplication app, RpcChannelOptions? channel)
    {
        App = app;
        (Http2, Http1) = InteropHost.Addresses(app);
        Channel = RpcChannel.ForAddress(Http2, channel);
    }

    public WebApplication App { get; }

    public string Http2 { get; }

    public string Http1 { get; }

    public RpcChannel Channel { get; }

    public static async Task<InteropServer> StartAsync(Action<RpcServerOptions>? server = null, RpcChannelOptions? channel = null)
    {
        var app = InteropHost.Build(server);
        await app.StartAsync();
        return new InteropServer(app, channel);
    }

    public async ValueTask DisposeAsync()
    {
        Channel.Dispose();
        await App.StopAsync();
        await App.DisposeAsync();
    }
}
