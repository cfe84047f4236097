using GenomeTriage.Server.Results;
using GenomeTriage.Triage.Cases;
using GenomeTriage.Triage.Progress;
using GenomeTriage.Triage.Results;

namespace GenomeTriage.Server.Services;

/// <summary>Ranks cases, and writes the result as the command line does.</summary>
public interface ICaseTriage
{
    /// <summary>Ranks one case.</summary>
    Task<TriageResult> RunAsync(
        TriageCase triageCase, VcfSource? vcf, TriageOptions options, IProgress<TriageProgress>? progress, CancellationToken cancellationToken);

    /// <summary>The result as JSON; to be disposed of.</summary>
    Task<JsonAnswer> WriteJsonAsync(TriageResult result, CancellationToken cancellationToken);
}
