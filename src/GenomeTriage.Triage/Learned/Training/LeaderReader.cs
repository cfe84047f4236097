using GenomeTriage.Triage.Cases;
using GenomeTriage.Triage.Evidence;
using GenomeTriage.Triage.Genotypes;
using GenomeTriage.Triage.Learned.Features;
using GenomeTriage.Triage.Ranking;

namespace GenomeTriage.Triage.Learned.Training;

/// <summary>Reads solved cases as a learned ranker sees them. The answer only tells the formula's rank of it.</summary>
/// <param name="engine">Whose models and weights rank.</param>
/// <param name="options">How the cases are ranked.</param>
public sealed class LeaderReader(TriageEngine engine, TriageOptions options)
{
    private readonly RankingModel _ranking = engine.Knowledge.Ranking(options.Candidates);

    /// <summary>Ranks one case by the formula and computes the features of its leaders.</summary>
    /// <param name="triageCase">The case.</param>
    /// <param name="evidence">What was kept of its variants; <c>null</c> to use the clinical picture alone.</param>
    /// <param name="truth">Index of the true candidate; -1 where it is none.</param>
    public LeaderRows Read(TriageCase triageCase, CaseEvidence? evidence, int truth)
    {
        var model = engine.Phenotype(options.Candidates);
        var phenotype = model.Score(triageCase.Picture);
        var genotypes = evidence is null ? null : engine.Knowledge.Genotypes.Weigh(evidence, options.Without);
        var table = _ranking.Rank(phenotype, genotypes, options.NonePrior);
        var leaders = LeaderCase.LeadersOf(table);
        var one = new LeaderCase(leaders, _ranking, table, phenotype, phenotype.Features!, model.Prior, genotypes, engine.Knowledge.Facts(options.Candidates));
        return new LeaderRows
        {
            Candidates = leaders,
            Features = LeaderFeatures.Of(one).Values,
            Posteriors = Array.ConvertAll(leaders, leader => table.Posterior[leader]),
            Genes = Array.ConvertAll(leaders, leader => GeneOf(leader, genotypes)),
            None = table.None,
            TruthRank = truth < 0 ? 0 : RankOf(table.Posterior, truth),
        };
    }

    private int GeneOf(int candidate, GenotypeScores? genotypes)
    {
        var ways = _ranking.Genes.Of(candidate);
        return ways.IsEmpty ? -1 : genotypes is null ? ways[0].Gene : _ranking.Genes.BestOf(candidate, genotypes).Gene;
    }

    private static double RankOf(double[] posteriors, int truth)
    {
        var (above, equal) = (0, 0);
        foreach (var value in posteriors)
        {
            if (value > posteriors[truth]) above++;
            else if (value.Equals(posteriors[truth])) equal++;
        }

        return above + (equal + 1) / 2.0;
    }
}
