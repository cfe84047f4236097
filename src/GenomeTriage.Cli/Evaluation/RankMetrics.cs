namespace GenomeTriage.Cli.Evaluation;

/// <summary>Top-k and mean reciprocal rank over cases, and top-1 and top-10 over diseases (macro). A miss has no rank and counts as wrong.</summary>
internal static class RankMetrics
{
    private static readonly int[] Tops = [1, 3, 5, 10, 50];
    private static readonly int[] MacroTops = [1, 10];

    public static IReadOnlyList<Metric> Of(IReadOnlyList<RankRow> rows, string level, Func<RankRow, double?> rankOf, DiseaseBootstrap bootstrap)
    {
        var metrics = new List<Metric>();
        foreach (var top in Tops)
        {
            var hits = HitsWithin(rows, rankOf, top);
            metrics.Add(new Metric(level, $"top-{top}", hits.MeanOverCases(), bootstrap.Of(times => hits.MeanOverCases(times)), true));
        }

        var reciprocal = DiseaseSums.Of(rows, row => rankOf(row) is { } rank ? 1 / rank : 0);
        metrics.Add(new Metric(level, "MRR", reciprocal.MeanOverCases(), bootstrap.Of(times => reciprocal.MeanOverCases(times)), false));
        foreach (var top in MacroTops)
        {
            var hits = HitsWithin(rows, rankOf, top);
            metrics.Add(new Metric(level, $"macro top-{top}", hits.MeanOverDiseases(), bootstrap.Of(times => hits.MeanOverDiseases(times)), true));
        }

        return metrics;
    }

    private static DiseaseSums HitsWithin(IReadOnlyList<RankRow> rows, Func<RankRow, double?> rankOf, int top) =>
        DiseaseSums.Of(rows, row => rankOf(row) <= top ? 1 : 0);
}
