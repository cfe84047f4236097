using GenomeTriage.Phenotype.Calibration;

namespace GenomeTriage.Phenotype.Fitting;

/// <summary>
/// Fits what makes scores probabilities: first the scale, so that exp(scale · score) shared among candidates makes the
/// truths most likely, then <em>none of these</em> by logistic regression on whether any candidate is right.
/// </summary>
internal static class CalibrationFit
{
    private const double FirstStep = .2;
    private const double LastStep = .01;

    /// <summary>Fits on scored cases; at least one has a right candidate, and one has none.</summary>
    public static CalibrationWeights Fit(IReadOnlyList<ScoredCase> cases)
    {
        var (logScale, perTerm) = FitScale([.. cases.Where(solved => solved.IsSolvable)]);
        var scaled = new CalibrationWeights(logScale, perTerm, NonePriorOf(cases), CalibrationWeights.Uncalibrated.None);
        var rows = new double[cases.Count][];
        Parallel.For(0, rows.Length, i =>
        {
            var solved = cases[i];
            var shared = ScaledShares.Of(solved.Leaders, scaled.ScaleOf(solved.ObservedTerms));
            rows[i] = NoneFeatures.Of(shared, solved.Evidence).ToArray();
        });
        var weights = LogisticRegression.Fit(rows, [.. cases.Select(solved => !solved.IsSolvable)], [.. cases.Select(solved => solved.Weight)]);
        return scaled with { None = NoneWeights.From(weights) };
    }

    private static double NonePriorOf(IReadOnlyList<ScoredCase> cases) =>
        cases.Where(solved => !solved.IsSolvable).Sum(solved => solved.Weight) / cases.Sum(solved => solved.Weight);

    // Two numbers: steps along the axes and the diagonal between them, halved where none helps.
    private static (double LogScale, double PerTerm) FitScale(ScoredCase[] cases)
    {
        var (best, loss) = ((LogScale: 0.0, PerTerm: 0.0), LossOf(cases, 0, 0));
        for (var step = FirstStep; step > LastStep;)
        {
            var improved = false;
            foreach (var (a, b) in ((double, double)[])[(step, 0), (-step, 0), (0, step / 2), (0, -step / 2), (step, -step / 2), (-step, step / 2)])
            {
                var tried = LossOf(cases, best.LogScale + a, best.PerTerm + b);
                if (tried >= loss) continue;
                (best, loss, improved) = ((best.LogScale + a, best.PerTerm + b), tried, true);
                break;
            }

            if (!improved) step /= 2;
        }

        return best;
    }

    private static double LossOf(ScoredCase[] cases, double logScale, double perTerm)
    {
        var losses = new double[cases.Length];
        Parallel.For(0, cases.Length, i =>
        {
            var scale = Math.Exp(logScale + perTerm * Math.Log(cases[i].ObservedTerms));
            losses[i] = cases[i].Weight * (ScaledShares.Of(cases[i].Leaders, scale).LogSum - scale * cases[i].TruthScore);
        });
        return losses.Sum();
    }
}
