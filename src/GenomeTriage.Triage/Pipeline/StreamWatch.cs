using System.Diagnostics;
using GenomeTriage.Genome.Positions;
using GenomeTriage.Triage.Evidence;
using GenomeTriage.Triage.Progress;
using GenomeTriage.Vcf.Reading;

namespace GenomeTriage.Triage.Pipeline;

/// <summary>
/// Tells of progress while a file streams, and now and then ranks what is there so far. It looks at the clock, the
/// result does not.
/// </summary>
/// <param name="progress">Whom to tell.</param>
/// <param name="canRank">Whether a ranking can be had yet.</param>
/// <param name="rank">Ranks by what was kept so far.</param>
internal sealed class StreamWatch(
    IProgress<TriageProgress> progress, Func<bool> canRank, Func<CaseEvidence, IReadOnlyList<ProvisionalCandidate>> rank)
{
    private const int RecordsBetweenLooks = 4096;

    // A list costs about what some thousand records do: it waits until there is four times as much to go by, or much more.
    private const int Growth = 4;
    private const int MuchMore = 1 << 18;
    private static readonly TimeSpan BetweenReports = TimeSpan.FromMilliseconds(250);
    private static readonly TimeSpan BetweenRankings = TimeSpan.FromSeconds(1);

    private readonly Stopwatch _sinceReport = Stopwatch.StartNew();
    // Not running before the first ranking, which comes as soon as it can.
    private readonly Stopwatch _sinceRanking = new();
    private long _rankedAt;

    /// <summary>Looks whether it is time to tell.</summary>
    public void AfterRecord(VcfReader reader, long bytesRead, Func<CaseEvidence> evidence)
    {
        if (reader.RecordCount % RecordsBetweenLooks != 0) return;
        var isTimeToRank = IsTimeToRank(reader.RecordCount) && canRank();
        if (!isTimeToRank && _sinceReport.Elapsed < BetweenReports) return;
        _sinceReport.Restart();
        GenomicPosition? at = Contig.TryParse(reader.Record.Contig, out var contig) ? new GenomicPosition(contig, reader.Record.Position) : null;
        var soFar = isTimeToRank ? evidence() : null;
        progress.Report(new TriageProgress(reader.RecordCount, bytesRead, at, soFar?.Variants.Count, soFar is null ? [] : rank(soFar)));
        if (!isTimeToRank) return;
        _sinceRanking.Restart();
        _rankedAt = reader.RecordCount;
    }

    private bool IsTimeToRank(long records) => !_sinceRanking.IsRunning
        || (_sinceRanking.Elapsed >= BetweenRankings && records >= Math.Min(_rankedAt * Growth, _rankedAt + MuchMore));
}
