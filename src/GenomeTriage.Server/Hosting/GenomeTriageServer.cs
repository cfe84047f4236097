using GenomeTriage.Genome.Problems;
using GenomeTriage.Rpc.Health;
using GenomeTriage.Rpc.Reflection;
using GenomeTriage.Rpc.Server;
using GenomeTriage.Server.Cases;
using GenomeTriage.Server.Http;
using GenomeTriage.Server.Problems;
using GenomeTriage.Server.Services;
using GenomeTriage.Server.SignIn;
using GenomeTriage.Server.Telemetry;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace GenomeTriage.Server.Hosting;

/// <summary>Puts the server together.</summary>
public static class GenomeTriageServer
{
    /// <summary>A server that is ready to be started.</summary>
    /// <param name="options">How it listens and whom it lets in.</param>
    /// <param name="vocabulary">The terms and genes of the pack in use.</param>
    /// <param name="triage">What ranks the cases.</param>
    /// <exception cref="ConfigurationException">The settings cannot be used.</exception>
    public static WebApplication Build(ServerOptions options, CaseVocabulary vocabulary, ICaseTriage triage)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders().AddSimpleConsole(console => console.SingleLine = true).SetMinimumLevel(LogLevel.Warning);
        builder.WebHost.ConfigureKestrel(kestrel => Listening.Configure(kestrel, options));
        builder.Services.AddCors(cors => cors.AddDefaultPolicy(policy => WebCalls.Configure(policy, options)));
        var admission = new Admission(new CallerReader(TokenReader.Create(options.SignIn), options.IsDevelopment), options.Limits);
        builder.Services.AddSingleton(admission);
        var metrics = new ServerMetrics();
        builder.Services.AddSingleton(metrics);
        builder.Services.AddRpc(rpc => Configure(rpc, options.Limits, metrics, admission));
        builder.Services.Configure<HostOptions>(host => host.ShutdownTimeout = options.Limits.DrainTimeout);
        var app = builder.Build();
        app.UseCors();
        HealthPages.Map(app, app.Lifetime);
        OpenApiPage.Map(app);
        new PrometheusPage(metrics).Map(app);
        var cases = new CaseHeaderReader(vocabulary.Hpo);
        var optionsReader = new TriageOptionsReader(vocabulary.Genes);
        new TriageDoor(triage, cases, optionsReader, admission, options.Limits, metrics).Map(app);
        MapServices(app, [new TriageRpcService(triage, cases, optionsReader, options.Limits, metrics).Bind()]);
        return app;
    }

    /// <summary>Builds and starts a server.</summary>
    /// <exception cref="ConfigurationException">The settings cannot be used, or the port cannot be listened at.</exception>
    public static async Task<WebApplication> StartAsync(
        ServerOptions options, CaseVocabulary vocabulary, ICaseTriage triage, CancellationToken cancellationToken)
    {
        var app = Build(options, vocabulary, triage);
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

    private static void Configure(RpcServerOptions rpc, ServerLimits limits, ServerMetrics metrics, Admission admission)
    {
        rpc.StallTimeout = limits.StallTimeout;
        rpc.MaxCallDuration = limits.MaxCallDuration;
        rpc.MapException = RpcProblems.Map;
        rpc.Filters.Add(new MetricsFilter(metrics));
        rpc.Filters.Add(new AdmissionFilter(admission));
    }

    private static void MapServices(WebApplication app, IReadOnlyList<ServerServiceDefinition> services)
    {
        var health = new HealthService();
        foreach (var service in services)
            health.Set(service.Descriptor.FullName, serving: true);
        HealthPages.DrainWith(health, app.Lifetime);
        IReadOnlyList<ServerServiceDefinition> all = [.. services, health.Bind()];
        app.MapRpcServices([.. all, .. new ReflectionService(all).Bind()]);
    }
}
