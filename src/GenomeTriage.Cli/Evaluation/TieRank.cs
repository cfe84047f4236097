namespace GenomeTriage.Cli.Evaluation;

/// <summary>Ranks where equal scores share the mean of their places, so that a tie is neither luck nor loss.</summary>
internal static class TieRank
{
    /// <summary>1-based mean rank of <paramref name="index"/> by descending score.</summary>
    public static double Of(ReadOnlySpan<double> scores, int index)
    {
        var own = scores[index];
        var (above, equal) = (0, 0);
        foreach (var score in scores)
        {
            if (score > own) above++;
            else if (score.Equals(own)) equal++;
        }

        return above + (equal + 1) / 2.0;
    }

    /// <summary>The best of the ranks of <paramref name="indices"/>, which has an element at least.</summary>
    public static double BestOf(ReadOnlySpan<double> scores, IEnumerable<int> indices)
    {
        var best = double.NegativeInfinity;
        var bestIndex = -1;
        foreach (var index in indices)
        {
            if (bestIndex >= 0 && scores[index] <= best) continue;
            (best, bestIndex) = (scores[index], index);
        }

        return Of(scores, bestIndex);
    }
}
