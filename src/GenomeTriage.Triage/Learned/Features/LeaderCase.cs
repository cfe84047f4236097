using GenomeTriage.Phenotype.Scoring;
using GenomeTriage.Triage.Genotypes;
using GenomeTriage.Triage.Ranking;

namespace GenomeTriage.Triage.Learned.Features;

/// <summary>One case as the formula ranked it, and the candidates whose features are asked for.</summary>
/// <param name="Leaders">Indices of the candidates, best first.</param>
/// <param name="Model">What ranked it.</param>
/// <param name="Table">The ranking.</param>
/// <param name="Phenotype">The scores of the clinical picture.</param>
/// <param name="Features">What these scores are sums of.</param>
/// <param name="Prior">The parts of the prior.</param>
/// <param name="Genotypes">What the variants say; <c>null</c> without variants.</param>
/// <param name="Facts">What is known of the candidates beforehand.</param>
internal sealed record LeaderCase(
    int[] Leaders, RankingModel Model, PosteriorTable Table, PhenotypeScores Phenotype, FeatureTable Features,
    Phenotype.Prior.CandidatePrior Prior, GenotypeScores? Genotypes, CandidateFacts Facts)
{
    /// <summary>Number of leaders that a learned ranker looks at; all others keep what the formula gave them.</summary>
    public const int MostLeaders = 100;

    /// <summary>The candidates that the formula puts first; equal ones in the order of the candidate set.</summary>
    public static int[] LeadersOf(PosteriorTable table)
    {
        var order = Enumerable.Range(0, table.Posterior.Length).ToArray();
        var keys = Array.ConvertAll(order, candidate => (-ScoreOf(table, candidate), candidate));
        Array.Sort(keys, order);
        return order[..Math.Min(MostLeaders, order.Length)];
    }

    /// <summary>The formula's score: ln posterior up to a constant of the case.</summary>
    public double ScoreOf(int candidate) => ScoreOf(Table, candidate);

    /// <summary>Weighted score of the clinical picture and prior.</summary>
    public double PictureOf(int candidate) => Table.Phenotype[candidate] + Table.LogPrior[candidate];

    private static double ScoreOf(PosteriorTable table, int candidate) =>
        table.Phenotype[candidate] + table.LogPrior[candidate] + table.Genotype[candidate];
}
