using GenomeTriage.Phenotype.Fitting;

namespace GenomeTriage.Triage.Ranking.Fitting;

/// <summary>
/// Fits <em>none of these</em> on every case twice, as it is and with the true gene's variants hidden, at a share of
/// hidden cases. The loss is convex: Newton's steps, halved where they overshoot, end where no number can be bettered.
/// </summary>
internal static class NoneFit
{
    private const int MostSteps = 100;
    private const double SmallestStep = 1e-9;

    // Keeps the curvature from being singular where all cases have the same number of terms; too small to move the numbers.
    private const double Ridge = 1e-9;

    /// <summary>The best numbers.</summary>
    /// <param name="cases">The cases, at least one.</param>
    /// <param name="prior">The share of hidden cases, between 0 and 1.</param>
    public static NoneParameters Fit(IReadOnlyList<NoneCase> cases, double prior)
    {
        // From the middle of what it must outweigh, where the loss bends.
        double[] theta = [cases.Average(one => one.Hidden) - cases.Average(one => one.Picture), 1, 0];
        for (var step = 0; step < MostSteps; step++)
        {
            var (gradient, curvature) = Derive(cases, theta, prior);
            var next = Descend(cases, theta, LinearSystem.Solve(curvature, gradient), prior);
            var moved = theta.Zip(next, (from, to) => Math.Abs(to - from)).Max();
            theta = next;
            if (moved < SmallestStep) break;
        }

        return new NoneParameters(theta[0], theta[1], theta[2]);
    }

    private static double[] Descend(IReadOnlyList<NoneCase> cases, double[] theta, double[] move, double prior)
    {
        var loss = LossAt(cases, theta, prior);
        for (var share = 1.0; share > SmallestStep; share /= 2)
        {
            double[] tried = [.. theta.Zip(move, (value, by) => value - share * by)];
            if (LossAt(cases, tried, prior) <= loss) return tried;
        }

        return theta;
    }

    private static double LossAt(IReadOnlyList<NoneCase> cases, double[] theta, double prior) =>
        cases.Sum(one => one.LossAt(ScoreOf(one.Row, theta), prior));

    private static (double[] Gradient, double[][] Curvature) Derive(IReadOnlyList<NoneCase> cases, double[] theta, double prior)
    {
        var gradient = new double[theta.Length];
        double[][] curvature = [.. theta.Select(_ => new double[theta.Length])];
        foreach (var one in cases)
        {
            var row = one.Row;
            var (slope, bend) = one.DerivativesAt(ScoreOf(row, theta), prior);
            for (var a = 0; a < row.Length; a++)
            {
                gradient[a] += slope * row[a];
                for (var b = 0; b < row.Length; b++) curvature[a][b] += bend * row[a] * row[b];
            }
        }

        for (var a = 0; a < theta.Length; a++) curvature[a][a] += Ridge * cases.Count;
        return (gradient, curvature);
    }

    private static double ScoreOf(double[] row, double[] theta) => row[0] * theta[0] + row[1] * theta[1] + row[2] * theta[2];
}
