using GenomeTriage.Rpc.Health;
using GenomeTriage.Rpc.Reflection;
using GenomeTriage.Rpc.Server;
using GenomeTriage.Server.Annotating;
using GenomeTriage.Server.Batches;
using GenomeTriage.Server.Cases;
using GenomeTriage.Server.Lookups;
using GenomeTriage.Server.Phenotypes;
using GenomeTriage.Server.Problems;
using GenomeTriage.Server.Services;
using GenomeTriage.Server.SignIn;
using GenomeTriage.Server.Telemetry;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace GenomeTriage.Server.Hosting;

/// <summary>The services of the contract: what each needs, and how they are offered.</summary>
internal static class ServiceRegistration
{
    /// <summary>Adds the services.</summary>
    public static IServiceCollection AddContract(this IServiceCollection services, ServerParts parts)
    {
        services.AddSingleton(parts.Triage).AddSingleton(parts.Phenotype).AddSingleton(parts.Annotation).AddSingleton(parts.Packs)
            .AddSingleton(new CaseHeaderReader(parts.Vocabulary.Hpo))
            .AddSingleton(new PictureMessageReader(parts.Vocabulary.Hpo))
            .AddSingleton(new TriageOptionsReader(parts.Vocabulary.Genes))
            .AddSingleton<CaseRun>().AddSingleton<CaseFaults>().AddSingleton<PhenotypeCalls>().AddSingleton<KnowledgeCalls>();
        return services
            .AddSingleton<IRpcService, TriageRpcService>()
            .AddSingleton<IRpcService, AnnotationRpcService>()
            .AddSingleton<IRpcService>(provider => provider.GetRequiredService<PhenotypeCalls>().Service())
            .AddSingleton<IRpcService>(provider => provider.GetRequiredService<KnowledgeCalls>().Service());
    }

    /// <summary>Adds the limits and habits of gRPC calls.</summary>
    public static IServiceCollection AddCalls(this IServiceCollection services, ServerLimits limits)
    {
        services.AddRpc(rpc =>
        {
            rpc.StallTimeout = limits.StallTimeout;
            rpc.MaxCallDuration = limits.MaxCallDuration;
            rpc.MapException = RpcProblems.Map;
        });
        services.AddSingleton<MetricsFilter>().AddSingleton<AdmissionFilter>();
        services.AddOptions<RpcServerOptions>().Configure<MetricsFilter, AdmissionFilter>((rpc, meter, admission) =>
        {
            rpc.Filters.Add(meter);
            rpc.Filters.Add(admission);
        });
        return services;
    }

    /// <summary>Offers every service that is registered, with health and reflection of all.</summary>
    public static void MapContract(this WebApplication app)
    {
        var services = app.Services.GetServices<IRpcService>().Select(service => service.Bind()).ToList();
        var health = new HealthService();
        foreach (var service in services)
            health.Set(service.Descriptor.FullName, serving: true);
        HealthPages.DrainWith(health, app.Lifetime);
        IReadOnlyList<ServerServiceDefinition> all = [.. services, health.Bind()];
        app.MapRpcServices([.. all, .. new ReflectionService(all).Bind()]);
    }
}
