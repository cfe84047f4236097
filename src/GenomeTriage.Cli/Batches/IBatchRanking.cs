namespace GenomeTriage.Cli.Batches;

/// <summary>Ranks the cases of a batch, here or elsewhere.</summary>
internal interface IBatchRanking
{
    /// <summary>The outcomes as they come, in whatever order, each row once.</summary>
    IAsyncEnumerable<BatchOutcome> RankAsync(IReadOnlyList<BatchRow> rows, CancellationToken cancellationToken);
}
