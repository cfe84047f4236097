using GenomeTriage.Triage.Genotypes;

namespace GenomeTriage.Triage.Ranking;

/// <summary>
/// How probable each gene is as the cause: the posteriors of its candidates, each shared among the candidate's genes as
/// they share in its genotype likelihood, evenly without variants.
/// </summary>
internal static class GenePosteriors
{
    /// <summary>By index of the gene catalogue; 0 for genes that no candidate has.</summary>
    public static double[] Of(RankingModel model, PosteriorTable table, GenotypeScores? genotypes, int geneCount)
    {
        var posteriors = new double[geneCount];
        for (var candidate = 0; candidate < table.Posterior.Length; candidate++)
        {
            var ways = model.Genes.Of(candidate);
            var total = 0.0;
            foreach (var way in ways) total += genotypes?.RatioOf(way) ?? 1;
            if (total <= 0) continue;
            foreach (var way in ways)
                posteriors[way.Gene] += table.Posterior[candidate] * (genotypes?.RatioOf(way) ?? 1) / total;
        }

        return posteriors;
    }
}
