using GenomeTriage.Genome.Problems;
using GenomeTriage.Server.Calls;
using GenomeTriage.Server.Http;
using GenomeTriage.Server.Review.Hosting;
using GenomeTriage.Server.Telemetry;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace GenomeTriage.Server.Hosting;

/// <summary>Puts the server together.</summary>
public static class GenomeTriageServer
{
    /// <summary>A server that is ready to be started.</summary>
    /// <param name="options">How it listens and whom it lets in.</param>
    /// <param name="parts">What it answers with.</param>
    /// <exception cref="ConfigurationException">The settings cannot be used.</exception>
    public static WebApplication Build(ServerOptions options, ServerParts parts)
    {
        ServerOptionsCheck.Check(options);
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.AddServerLog();
        builder.WebHost.ConfigureKestrel(kestrel => Listening.Configure(kestrel, options));
        builder.Services.Configure<HostOptions>(host => host.ShutdownTimeout = options.Limits.DrainTimeout);
        builder.Services.AddCors(cors => cors.AddDefaultPolicy(policy => WebCalls.Configure(policy, options)))
            .AddTelemetry(options)
            .AddContract(parts)
            .AddCalls(options)
            .AddHttpDoors();
        if (parts.Review is not null) builder.AddReview(parts.Review, parts.Phenotype.Search);
        var app = builder.Build();
        if (parts.Review is not null) app.UseReview(parts.Review);
        app.UseCors();
        app.UseCalls();
        if (parts.Review is not null) app.MapReview();
        HealthPages.Map(app, app.Lifetime);
        app.MapTelemetry(parts);
        app.MapHttpDoors();
        app.MapCalls();
        return app;
    }

    /// <summary>Builds and starts a server.</summary>
    /// <exception cref="ConfigurationException">The settings cannot be used, or the port cannot be listened at.</exception>
    public static async Task<WebApplication> StartAsync(ServerOptions options, ServerParts parts, CancellationToken cancellationToken)
    {
        var app = Build(options, parts);
        try
        {
            await app.StartAsync(cancellationToken);
            return app;
        }
        catch (IOException failure)
        {
            await app.DisposeAsync();
            throw new ConfigurationException(
                new Problem(ServerProblemCodes.PortUnavailable, ProblemSeverity.Error) { Found = $"{options.Address}:{options.Port}" }, failure);
        }
    }

    /// <summary>Waits until the process or <paramref name="cancellationToken"/> asks the server to stop, and lets calls in progress end.</summary>
    public static async Task RunUntilStoppedAsync(WebApplication app, CancellationToken cancellationToken)
    {
        using var stop = cancellationToken.Register(app.Lifetime.StopApplication);
        await app.WaitForShutdownAsync(CancellationToken.None);
    }

    /// <summary>The addresses that a started server listens at: first that for gRPC.</summary>
    public static IReadOnlyList<string> Addresses(WebApplication app) =>
        [.. app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses];
}
