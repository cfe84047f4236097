using System.Text;
using GenomeTriage.Server.Results;
using GenomeTriage.Server.Services;
using GenomeTriage.Triage.Cases;
using GenomeTriage.Triage.Ledger;
using GenomeTriage.Triage.Progress;
using GenomeTriage.Triage.Results;

namespace GenomeTriage.Server.Tests;

/// <summary>Stands in for the ranking: reads the variants to the end and says how many bytes there were.</summary>
internal sealed class CountingTriage : ICaseTriage
{
    /// <summary>What to do before the first byte is read.</summary>
    public Func<CancellationToken, Task> BeforeReading { get; init; } = _ => Task.CompletedTask;

    /// <summary>What to do with each piece read.</summary>
    public Func<int, CancellationToken, Task> OnPiece { get; init; } = (_, _) => Task.CompletedTask;

    public TriageCase? Case { get; private set; }

    public TriageOptions? Options { get; private set; }

    public long Bytes { get; private set; }

    public async Task<CaseAnswer> RunAsync(
        TriageCase triageCase, VcfSource? vcf, TriageOptions options, IProgress<TriageProgress>? progress, CancellationToken cancellationToken)
    {
        (Case, Options) = (triageCase, options);
        await BeforeReading(cancellationToken);
        if (vcf is not null)
            await CountAsync(vcf, progress, cancellationToken);
        var json = await JsonAnswer.WriteAsync(buffer => Encoding.UTF8.GetBytes($"{{\"bytes\":{Bytes}}}", buffer), cancellationToken);
        return new CaseAnswer(ResultOf(triageCase, vcf is null ? TriageMode.PhenotypeOnly : TriageMode.Full), json);
    }

    public Task<TriageResult> RankPictureAsync(TriageCase triageCase, TriageOptions options, CancellationToken cancellationToken)
    {
        (Case, Options) = (triageCase, options);
        return Task.FromResult(ResultOf(triageCase, TriageMode.PhenotypeOnly));
    }

    private async Task CountAsync(VcfSource vcf, IProgress<TriageProgress>? progress, CancellationToken cancellationToken)
    {
        await using var stream = vcf.Open();
        var buffer = new byte[64 * 1024];
        int read;
        while ((read = await stream.ReadAsync(buffer, cancellationToken)) > 0)
        {
            Bytes += read;
            await OnPiece(read, cancellationToken);
            progress?.Report(new TriageProgress(0, Bytes, null, 0, [new ProvisionalCandidate(new(Knowledge.Diseases.DiseaseSource.Omim, 101600), "Pfeiffer syndrome", 0.5)]));
        }
    }

    private static TriageResult ResultOf(TriageCase triageCase, TriageMode mode) => new()
    {
        CaseId = triageCase.Id,
        Mode = mode,
        Groups = [],
        NoneOfThese = 1,
        Remainder = 0,
        CandidateCount = 0,
        Notices = triageCase.Notices,
        Ledger = LossLedger.Empty,
        Input = new InputSummary(),
        BlindSpots = [],
        Provenance = new Provenance("test", new VersionedFile("knowledge", "1", "00"), [], []),
    };
}
