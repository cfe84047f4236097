using GenomeTriage.Contracts.V1;
using GenomeTriage.Triage.Progress;
using ProvisionalMessage = GenomeTriage.Contracts.V1.ProvisionalCandidate;

namespace GenomeTriage.Server.Streaming;

/// <summary>Progress as events.</summary>
internal static class ProgressMessages
{
    public static TriageEvent Of(TriageProgress progress)
    {
        var message = new Progress
        {
            Records = progress.RecordsRead,
            Bytes = progress.BytesRead,
        };
        if (progress.VariantsKept is { } kept)
            message.VariantsKept = kept;
        if (progress.At is { } at)
            (message.Contig, message.Position) = (at.Contig.UcscName, at.Position);
        return new TriageEvent { Progress = message };
    }

    public static TriageEvent ListOf(TriageProgress progress)
    {
        var list = new ProvisionalRanking();
        list.Candidates.AddRange(progress.Provisional.Select(candidate => new ProvisionalMessage
        {
            Code = candidate.Code.ToString(),
            Name = candidate.Name,
            Posterior = candidate.Posterior,
        }));
        return new TriageEvent { Provisional = list };
    }
}
