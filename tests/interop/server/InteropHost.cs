using System.Net;
using GenomeTriage.Rpc.Health;
using GenomeTriage.Rpc.Reflection;
using GenomeTriage.Rpc.Server;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace GenomeTriage.Interop.Server;

/// <summary>A server of the interoperability tests on loopback, with health and reflection.</summary>
public static class InteropHost
{
    /// <summary>A host that takes HTTP/2 at the first address and HTTP/1.1 at the second; ports are free ones.</summary>
    public static WebApplication Build(Action<RpcServerOptions>? configure = null)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.SetMinimumLevel(LogLevel.Warning);
        builder.WebHost.ConfigureKestrel(Listen);
        builder.Services.AddRpc(configure);
        var app = builder.Build();
        var test = TestService.Bind();
        var health = new HealthService();
        health.Set(TestServiceMethods.Service.FullName, serving: true);
        app.Lifetime.ApplicationStopping.Register(health.Drain);
        var healthService = health.Bind();
        app.MapRpcServices([test, healthService, .. new ReflectionService([test, healthService]).Bind()]);
        return app;
    }

    /// <summary>The addresses of a started host: HTTP/2, then HTTP/1.1.</summary>
    public static (string Http2, string Http1) Addresses(WebApplication app)
    {
        var addresses = app.Services.GetRequiredService<IServer>().Features.GetRequiredFeature<IServerAddressesFeature>().Addresses;
        return (addresses.First(), addresses.Last());
    }

    private static void Listen(KestrelServerOptions kestrel)
    {
        kestrel.Limits.MinResponseDataRate = null;
        kestrel.Listen(IPAddress.Loopback, 0, endpoint => endpoint.Protocols = HttpProtocols.Http2);
        kestrel.Listen(IPAddress.Loopback, 0, endpoint => endpoint.Protocols = HttpProtocols.Http1);
    }
}
