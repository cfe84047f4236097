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
    // An answer is some megabytes of text: as many are written at once as there are processors.
    private readonly Turns _writing = new();

    /// <inheritdoc/>
    public Task<TriageResult> RunAsync(
        TriageCase triageCase, VcfSource? vcf, TriageOptions options, IProgress<TriageProgress>? progress, CancellationToken cancellationToken) =>
        engine.RunAsync(triageCase, vcf, options, progress, cancellationToken);

    /// <inheritdoc/>
    public Task<JsonAnswer> WriteJsonAsync(TriageResult result, CancellationToken cancellationToken) => _writing.TakeAsync(
        () => JsonAnswer.WriteAsync(buffer => ResultJson.Write(result, facts, buffer), cancellationToken), cancellationToken);
}
