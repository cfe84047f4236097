using GenomeTriage.Triage.Ranking;
using GenomeTriage.Triage.Ranking.Fitting;

namespace GenomeTriage.Triage.Tests.Ranking;

public sealed class RankingFitterTests
{
    // Cases drawn from the model itself: the truth is drawn with probability ∝ exp(.8 P + 1.4 G), so the fit must find
    // these weights again.
    [Fact]
    public void Fit_CasesDrawnFromModel_FindsTheWeights()
    {
        var random = new Random(20261122);
        var fitted = RankingFitter.Fit([.. Enumerable.Range(0, 4000).Select(_ => Draw(random, .8, 1.4))], RankingParameters.Shipped);
        Assert.InRange(fitted.PhenotypeWeight, .72, .88);
        Assert.InRange(fitted.GenotypeWeight, 1.3, 1.5);
    }

    [Fact]
    public void Fit_SameCases_GivesSameNumbers()
    {
        var cases = Enumerable.Range(0, 50).Select(i => Draw(new Random(i), 1, 1)).ToList();
        Assert.Equal(RankingFitter.Fit(cases, RankingParameters.Shipped), RankingFitter.Fit(cases, RankingParameters.Shipped));
    }

    private static FittingCase Draw(Random random, double phenotypeWeight, double genotypeWeight)
    {
        const int count = 30;
        var phenotype = Enumerable.Range(0, count).Select(_ => (float)(random.NextDouble() * 4)).ToArray();
        var genotype = Enumerable.Range(0, count).Select(_ => (float)(random.NextDouble() * 4)).ToArray();
        var weights = phenotype.Zip(genotype, (p, g) => Math.Exp(phenotypeWeight * p + genotypeWeight * g)).ToArray();
        var at = random.NextDouble() * weights.Sum();
        var truth = 0;
        while (truth < count - 1 && (at -= weights[truth]) > 0) truth++;
        return new FittingCase
        {
            Phenotype = phenotype, Offset = new double[count], Genotype = genotype, GenotypeHidden = new float[count], Truth = truth, ObservedTerms = 5, Weight = 1,
        };
    }
}
