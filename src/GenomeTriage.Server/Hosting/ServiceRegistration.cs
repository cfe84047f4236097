using GenomeTriage.Server.Annotating;
using GenomeTriage.Server.Batches;
using GenomeTriage.Server.Cases;
using GenomeTriage.Server.Lookups;
using GenomeTriage.Server.Phenotypes;
using GenomeTriage.Server.Services;
using Microsoft.Extensions.DependencyInjection;

namespace GenomeTriage.Server.Hosting;

/// <summary>The services of the contract, and what each needs.</summary>
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
}
