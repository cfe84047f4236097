using GenomeTriage.Genome.Problems;
using GenomeTriage.Phenotype.Evidence;

namespace GenomeTriage.Phenotype.Scoring;

/// <summary>How well one clinical picture fits every candidate. Immutable.</summary>
public sealed class PhenotypeScores
{
    private readonly double[] _scores;
    private readonly Func<int, IReadOnlyList<TermContribution>> _explain;

    /// <summary>Takes a score a candidate, what explains it, and what was unusual in the picture.</summary>
    public PhenotypeScores(
        double[] scores, Func<int, IReadOnlyList<TermContribution>> explain, int observedTerms, IReadOnlyList<Problem> problems)
    {
        (_scores, _explain) = (scores, explain);
        ObservedTerms = observedTerms;
        Problems = problems;
    }

    /// <summary>
    /// Score of each candidate of the set, by index: a logarithm of a likelihood ratio up to a constant of the case.
    /// Higher fits better; scores of one case compare, scores of two cases do not.
    /// </summary>
    public ReadOnlySpan<double> Scores => _scores;

    /// <summary>What the scores are sums of; <c>null</c> where the scores were not computed by the model.</summary>
    public FeatureTable? Features { get; init; }

    /// <summary>Number of different observed terms that took part; 0 means that only prior knowledge ranks.</summary>
    public int ObservedTerms { get; }

    /// <summary>What was unusual: no observed term, contradictory terms, terms that take no part.</summary>
    public IReadOnlyList<Problem> Problems { get; }

    /// <summary>What each term says for or against a candidate: the patient's terms as given, then what the patient lacks, strongest first.</summary>
    public IReadOnlyList<TermContribution> Explain(int candidate) => _explain(candidate);
}
