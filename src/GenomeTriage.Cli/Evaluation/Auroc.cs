namespace GenomeTriage.Cli.Evaluation;

/// <summary>Area under the receiver operating characteristic.</summary>
internal static class Auroc
{
    /// <summary>
    /// The probability that a value of <paramref name="positives"/> is higher than one of <paramref name="negatives"/>,
    /// ties counting half (Mann–Whitney); not a number where either is empty.
    /// </summary>
    public static double Of(IReadOnlyCollection<double> positives, IReadOnlyCollection<double> negatives)
    {
        var below = negatives.Order().ToArray();
        var sum = 0.0;
        foreach (var value in positives)
            sum += (CountBelow(below, value, inclusive: false) + CountBelow(below, value, inclusive: true)) / 2.0;
        return sum / ((double)positives.Count * negatives.Count);
    }

    private static int CountBelow(double[] sorted, double value, bool inclusive)
    {
        var (low, high) = (0, sorted.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (sorted[middle] < value || (inclusive && sorted[middle].Equals(value))) low = middle + 1;
            else high = middle;
        }

        return low;
    }
}
