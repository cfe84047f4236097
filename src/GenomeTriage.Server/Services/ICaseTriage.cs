using GenomeTriage.Triage.Cases;
using GenomeTriage.Triage.Progress;
using GenomeTriage.Triage.Results;

namespace GenomeTriage.Server.Services;

/// <summary>Ranks cases, and writes the result as the command line does.</summary>
public interface ICaseTriage
{
    /// <summary>Ranks one case and writes its answer.</summary>
    Task<CaseAnswer> RunAsync(
        TriageCase triageCase, VcfSource? vcf, TriageOptions options, IProgress<TriageProgress>? progress, CancellationToken cancellationToken);

    /// <summary>Ranks by the clinical picture alone; nothing is written.</summary>
    Task<TriageResult> RankPictureAsync(TriageCase triageCase, TriageOptions options, CancellationToken cancellationToken);
}
