using GenomeTriage.Exchange.Results;
using GenomeTriage.Exchange.Results.Json;
using GenomeTriage.Server.Results;
using GenomeTriage.Triage;
using GenomeTriage.Triage.Cases;
using GenomeTriage.Triage.Progress;
using GenomeTriage.Triage.Results;

namespace GenomeTriage.Server.Services;

/// <summary>Ranks cases with the engine, one for all calls.</summary>
/// <param name="facts">What answers look up, of the pack and the site that the engine was made for.</param>
/// <param name="engine">The engine.</param>
public sealed class EngineCaseTriage(ResultFacts facts, TriageEngine engine) : ICaseTriage
{
    /// <inheritdoc/>
    public Task<CaseAnswer> RunAsync(
        TriageCase triageCase, VcfSource? vcf, TriageOptions options, IProgress<TriageProgress>? progress, CancellationToken cancellationToken) =>
        engine.RunAsync(triageCase, vcf, options, progress, result => WriteAsync(result, cancellationToken), cancellationToken);

    /// <inheritdoc/>
    public Task<TriageResult> RankPictureAsync(TriageCase triageCase, TriageOptions options, CancellationToken cancellationToken) =>
        engine.RunAsync(triageCase, vcf: null, options, progress: null, cancellationToken);

    private async Task<CaseAnswer> WriteAsync(TriageResult result, CancellationToken cancellationToken) =>
        new(result, await JsonAnswer.WriteAsync(buffer => ResultJson.Write(result, facts, buffer), cancellationToken));
}
