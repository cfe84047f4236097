using System.Globalization;
using GenomeTriage.Cli.Hosting;
using GenomeTriage.Exchange.Texts;
using GenomeTriage.Genome.Problems;

namespace GenomeTriage.Cli.Batches;

/// <summary>Ranks what of a batch is not done yet, and keeps every outcome the moment it comes.</summary>
internal static class BatchRun
{
    /// <summary>Runs, and gives the exit code: 0 where every case was ranked, 2 where some could not be.</summary>
    public static async Task<int> RunAsync(BatchPlan plan, IBatchRanking ranking, TextCatalog texts, CancellationToken cancellationToken)
    {
        using var journal = BatchJournal.Open(plan.Folder, plan.Settings.Digest, plan.Resume);
        var folder = new BatchFolder(plan.Folder, journal);
        var left = plan.Rows.Where(row => !folder.IsDone(row)).ToList();
        await foreach (var outcome in ranking.RankAsync(left, cancellationToken))
            folder.Keep(outcome);
        folder.WriteSummary(plan.Rows);
        var failed = plan.Rows.Count(row => !folder.Done[row.Id].IsRanked);
        if (failed == 0)
            return ExitCode.Done;
        ProblemPrinter.Print([new Problem(BatchProblemCodes.BatchCasesFailed, ProblemSeverity.Error) { Found = Number(failed), Allowed = Number(plan.Rows.Count) }], texts);
        return ExitCode.BadInput;
    }

    private static string Number(int count) => count.ToString(CultureInfo.InvariantCulture);
}
