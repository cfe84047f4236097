using GenomeTriage.Exchange.Results;
using GenomeTriage.Exchange.Results.Json;
using GenomeTriage.Knowledge.Packs;
using GenomeTriage.Triage;
using GenomeTriage.Triage.Cases;
using GenomeTriage.Triage.Progress;
using GenomeTriage.Triage.Results;

namespace GenomeTriage.Server.Services;

/// <summary>Ranks cases with the engine, one for all calls.</summary>
/// <param name="pack">The knowledge pack; it has to stay open as long as the server runs.</param>
/// <param name="engine">An engine made for the pack.</param>
public sealed class EngineCaseTriage(KnowledgePack pack, TriageEngine engine) : ICaseTriage
{
    /// <inheritdoc/>
    public Task<TriageResult> RunAsync(
        TriageCase triageCase, VcfSource? vcf, TriageOptions options, IProgress<TriageProgress>? progress, CancellationToken cancellationToken) =>
        engine.RunAsync(triageCase, vcf, options, progress, cancellationToken);

    /// <inheritdoc/>
    public async Task<byte[]> WriteJsonAsync(TriageResult result, CancellationToken cancellationToken)
    {
        using var json = new MemoryStream();
        await ResultJson.WriteAsync(result, ResultFacts.Of(pack), json, cancellationToken);
        return json.ToArray();
    }
}
