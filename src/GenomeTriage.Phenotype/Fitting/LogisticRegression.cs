namespace GenomeTriage.Phenotype.Fitting;

/// <summary>Logistic regression by Newton's method; columns but the first, which is constant, are drawn to zero.</summary>
internal static class LogisticRegression
{
    private const double Shrinkage = .03;
    private const double SmallestStep = 1e-8;
    private const double SmallestVariance = 1e-9;
    private const int MostSteps = 50;

    /// <summary>The weights of columns as they were given.</summary>
    /// <param name="rows">A row an observation; the first column is 1.</param>
    /// <param name="outcomes">What was observed.</param>
    /// <param name="counts">How much each row counts.</param>
    public static double[] Fit(IReadOnlyList<double[]> rows, IReadOnlyList<bool> outcomes, IReadOnlyList<double> counts)
    {
        var (centres, scales) = Scales(rows);
        double[][] scaled = [.. rows.Select(row => row.Select((value, column) => (value - centres[column]) / scales[column]).ToArray())];
        var weights = new double[centres.Length];
        for (var step = 0; step < MostSteps; step++)
        {
            var (curvature, gradient) = Derive(scaled, outcomes, counts, weights);
            var move = LinearSystem.Solve(curvature, gradient);
            for (var column = 0; column < weights.Length; column++) weights[column] += move[column];
            if (move.Max(Math.Abs) < SmallestStep) break;
        }

        return Unscaled(weights, centres, scales);
    }

    private static (double[] Centres, double[] Scales) Scales(IReadOnlyList<double[]> rows)
    {
        var columns = rows[0].Length;
        var (centres, scales) = (new double[columns], new double[columns]);
        for (var column = 0; column < columns; column++)
        {
            if (column > 0) centres[column] = rows.Average(row => row[column]);
            scales[column] = column == 0 ? 1 : Math.Sqrt(SmallestVariance + rows.Average(row => Math.Pow(row[column] - centres[column], 2)));
        }

        return (centres, scales);
    }

    private static (double[][] Curvature, double[] Gradient) Derive(
        double[][] rows, IReadOnlyList<bool> outcomes, IReadOnlyList<double> counts, double[] weights)
    {
        var total = counts.Sum();
        var gradient = new double[weights.Length];
        double[][] curvature = [.. weights.Select(_ => new double[weights.Length])];
        for (var i = 0; i < rows.Length; i++)
        {
            var probability = 1 / (1 + Math.Exp(-rows[i].Zip(weights, (value, weight) => value * weight).Sum()));
            var (slope, bend) = (counts[i] / total * ((outcomes[i] ? 1 : 0) - probability), counts[i] / total * probability * (1 - probability));
            for (var a = 0; a < weights.Length; a++)
            {
                gradient[a] += slope * rows[i][a];
                for (var b = 0; b < weights.Length; b++) curvature[a][b] += bend * rows[i][a] * rows[i][b];
            }
        }

        for (var a = 1; a < weights.Length; a++)
        {
            gradient[a] -= Shrinkage * weights[a];
            curvature[a][a] += Shrinkage;
        }

        return (curvature, gradient);
    }

    private static double[] Unscaled(double[] weights, double[] centres, double[] scales)
    {
        double[] result = [.. weights.Select((weight, column) => weight / scales[column])];
        for (var column = 1; column < result.Length; column++) result[0] -= result[column] * centres[column];
        return result;
    }
}
