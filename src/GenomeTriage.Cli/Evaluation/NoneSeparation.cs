namespace GenomeTriage.Cli.Evaluation;

/// <summary>
/// Whether <em>none of these</em> tells cases without a right candidate from the others: the probability that it is
/// higher in one of the former than in one of the latter, ties counting half (area under the ROC curve).
/// </summary>
internal sealed class NoneSeparation
{
    private readonly (double Said, bool IsUnsolvable, int Disease)[] _sorted;

    public NoneSeparation(IReadOnlyList<RankRow> rows)
    {
        var codes = rows.Select(row => row.Diagnosis).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        DiseaseCount = codes.Count;
        var indexOf = codes.Index().ToDictionary(pair => pair.Item, pair => pair.Index, StringComparer.Ordinal);
        _sorted = [.. rows.Select(row => (row.NonePosterior, row.Rank is null, indexOf[row.Diagnosis])).Order()];
    }

    /// <summary>
    /// Unsolvable against solvable cases. A case of a disease that has an entry, but that nobody described, is neither:
    /// it can be named and not be found.
    /// </summary>
    public static NoneSeparation OfSolvable(IReadOnlyList<RankRow> rows) => new([.. rows.Where(row => !IsUndescribed(row))]);

    /// <summary>Unsolvable cases against those of a disease that has an entry, but that nobody described.</summary>
    public static NoneSeparation OfUndescribed(IReadOnlyList<RankRow> rows) => new([.. rows.Where(row => row.Rank is null || IsUndescribed(row))]);

    /// <summary>Number of diseases among the cases.</summary>
    public int DiseaseCount { get; }

    /// <summary>Whether there are cases of both sorts.</summary>
    public bool IsMeasurable => _sorted.Any(row => row.IsUnsolvable) && _sorted.Any(row => !row.IsUnsolvable);

    /// <summary>The area, each disease taken <paramref name="times"/> as often; every one once where <c>null</c>; ½ where a sort is missing.</summary>
    public double Area(int[]? times = null)
    {
        double below = 0, pairs = 0, unsolvable = 0;
        for (var start = 0; start < _sorted.Length;)
        {
            var (solvableHere, unsolvableHere, end) = CountTies(start, times);
            pairs += unsolvableHere * (below + solvableHere / 2);
            below += solvableHere;
            unsolvable += unsolvableHere;
            start = end;
        }

        return below * unsolvable > 0 ? pairs / (below * unsolvable) : .5;
    }

    private static bool IsUndescribed(RankRow row) => row.Kind == CaseKinds.New && row.Rank is not null;

    private (double Solvable, double Unsolvable, int End) CountTies(int start, int[]? times)
    {
        var (solvable, unsolvable, end) = (0.0, 0.0, start);
        for (; end < _sorted.Length && _sorted[end].Said.Equals(_sorted[start].Said); end++)
        {
            var count = times is null ? 1 : times[_sorted[end].Disease];
            if (_sorted[end].IsUnsolvable) unsolvable += count;
            else solvable += count;
        }

        return (solvable, unsolvable, end);
    }
}
