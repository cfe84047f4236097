using System.Net;
using GenomeTriage.Server.Calls;
using GenomeTriage.Server.Hosting;
using GenomeTriage.Server.Services;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace GenomeTriage.Interop.Server;

/// <summary>A server of the interoperability tests on loopback, whose calls are set up as those of the service are.</summary>
public static class InteropHost
{
    /// <summary>Limits that tests by the thousand do not meet.</summary>
    public static ServerLimits WideLimits { get; } =
        new() { MaxConcurrentCalls = 1000, MaxConcurrentCallsPerClient = 1000, MaxCallsPerMinutePerClient = 1_000_000 };

    /// <summary>A host that takes HTTP/2 at the first address and HTTP/1.1 at the second; ports are free ones.</summary>
    /// <param name="limits">What clients may ask for; <c>null</c> for <see cref="WideLimits"/>.</param>
    /// <param name="configure">Changes to what is registered.</param>
    public static WebApplication Build(ServerLimits? limits = null, Action<IServiceCollection>? configure = null)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.SetMinimumLevel(LogLevel.Warning);
        builder.WebHost.ConfigureKestrel(Listen);
        builder.Services.AddSingleton<IRpcService, EchoService>();
        builder.Services.AddCalls(new ServerOptions { Limits = limits ?? WideLimits });
        configure?.Invoke(builder.Services);
        var app = builder.Build();
        app.UseCalls();
        app.MapCalls();
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
