namespace GenomeTriage.Triage.Ranking.Fitting;

/// <summary>
/// Fits the weights of phenotype and genotype by conditional likelihood (the truth against all other candidates), then
/// <em>none of these</em> on every case twice: as it is, and with the true gene's variants hidden. Deterministic.
/// </summary>
public static class RankingFitter
{
    private const double StartPhenotype = 1.15;
    private const double StartGenotype = 1.2;
    private const int WeightSteps = 60;

    /// <summary>Fits on <paramref name="cases"/>; what is not fitted here is taken from <paramref name="start"/>.</summary>
    public static RankingParameters Fit(IReadOnlyList<FittingCase> cases, RankingParameters start)
    {
        var (phenotype, genotype) = FitWeights(cases);
        return start with
        {
            PhenotypeWeight = phenotype,
            GenotypeWeight = genotype,
            None = NoneFit.Fit([.. cases.Select(one => NoneCase.Of(one, phenotype, genotype))], start.FittedNonePrior),
        };
    }

    // The loss is convex in the two weights; Newton's steps with the exact second derivatives end within a few rounds.
    private static (double Phenotype, double Genotype) FitWeights(IReadOnlyList<FittingCase> cases)
    {
        var (a, b) = (StartPhenotype, StartGenotype);
        for (var step = 0; step < WeightSteps; step++)
        {
            var sum = new Moments();
            foreach (var one in cases) sum.Add(one, a, b);
            var determinant = sum.PhenotypeVariance * sum.GenotypeVariance - sum.Covariance * sum.Covariance;
            if (determinant <= 0) break;
            var (da, db) = (
                (sum.GenotypeVariance * sum.PhenotypeGradient - sum.Covariance * sum.GenotypeGradient) / determinant,
                (sum.PhenotypeVariance * sum.GenotypeGradient - sum.Covariance * sum.PhenotypeGradient) / determinant);
            (a, b) = (a + da, b + db);
            const double converged = 1e-7;
            if (Math.Abs(da) + Math.Abs(db) < converged) break;
        }

        return (a, b);
    }
}
