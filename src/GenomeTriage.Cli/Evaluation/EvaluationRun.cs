namespace GenomeTriage.Cli.Evaluation;

/// <summary>The rows of a measurement, in the order of the cases whatever the threads did.</summary>
/// <param name="Whole">Each case as it is.</param>
/// <param name="Hidden">Each case without the variants of its true gene; empty where that was not asked for.</param>
internal sealed record EvaluationRun(IReadOnlyList<RankRow> Whole, IReadOnlyList<RankRow> Hidden)
{
    /// <summary>The rows that are written and measured.</summary>
    public IReadOnlyList<RankRow> Reported => Hidden.Count > 0 ? Hidden : Whole;

    /// <summary>Ranks all cases, as many at once as there are processors.</summary>
    public static async Task<EvaluationRun> RunAsync(
        FoldEngines engines, IReadOnlyList<SolvedCase> cases, bool hideGene, CancellationToken cancellation)
    {
        var rows = new (RankRow Whole, RankRow? Hidden)[cases.Count];
        foreach (var (scorer, indices) in await engines.ScorersAsync(cancellation))
        {
            await Parallel.ForEachAsync(
                indices, cancellation, async (index, token) => rows[index] = await scorer.ScoreAsync(cases[index], hideGene, token));
        }

        return new EvaluationRun([.. rows.Select(row => row.Whole)], [.. rows.Select(row => row.Hidden).OfType<RankRow>()]);
    }
}
