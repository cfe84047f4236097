namespace GenomeTriage.Phenotype.Fitting;

/// <summary>The standard deviation of each feature over all alternatives of all choices, never 0.</summary>
internal static class FeatureScales
{
    private const double SmallestVariance = 1e-12;

    public static double[] Of(IReadOnlyList<Choice> choices)
    {
        var count = choices[0].Features[0].Length;
        var (sums, squares, rows) = (new double[count], new double[count], 0L);
        foreach (var row in choices.SelectMany(choice => choice.Features))
        {
            rows++;
            for (var feature = 0; feature < count; feature++)
            {
                sums[feature] += row[feature];
                squares[feature] += (double)row[feature] * row[feature];
            }
        }

        return [.. sums.Select((sum, feature) => Math.Sqrt(Math.Max(SmallestVariance, squares[feature] / rows - sum / rows * (sum / rows))))];
    }
}
