namespace GenomeTriage.Cli.Evaluation;

/// <summary>The figures of one set of cases.</summary>
/// <param name="Title">All cases, or a kind.</param>
/// <param name="Rows">The cases.</param>
/// <param name="Metrics">The figures in order of printing.</param>
internal sealed record Measurement(string Title, IReadOnlyList<RankRow> Rows, IReadOnlyList<Metric> Metrics)
{
    /// <summary>All figures of <paramref name="rows"/>.</summary>
    public static Measurement Of(string title, IReadOnlyList<RankRow> rows)
    {
        var bootstrap = new DiseaseBootstrap(rows.Select(row => row.Diagnosis).Distinct(StringComparer.Ordinal).Count());
        return new Measurement(title, rows,
        [
            .. RankMetrics.Of(rows, "diagnosis", row => row.Rank, bootstrap),
            .. RankMetrics.Of(rows, "group", row => row.GroupRank, bootstrap),
            .. RankMetrics.Of(rows, "gene", row => row.GeneRank, bootstrap),
            .. CalibrationMetrics.Of(rows, bootstrap),
        ]);
    }

    /// <summary>All cases first, then each kind where there are several.</summary>
    public static IReadOnlyList<Measurement> ByKind(IReadOnlyList<RankRow> rows)
    {
        var kinds = rows.GroupBy(row => row.Kind, StringComparer.Ordinal).OrderBy(kind => kind.Key, StringComparer.Ordinal).ToList();
        return kinds.Count < 2
            ? [Of(kinds[0].Key is { Length: > 0 } only ? only : "all", rows)]
            : [Of("all", rows), .. kinds.Select(kind => Of(kind.Key.Length > 0 ? kind.Key : "no kind", [.. kind]))];
    }
}
