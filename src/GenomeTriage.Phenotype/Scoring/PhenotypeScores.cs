using GenomeTriage.Genome.Problems;
using GenomeTriage.Phenotype.Calibration;
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

    /// <summary>
    /// ln of each candidate's prior over that of the average candidate, by index; empty where no prior is used. It is not
    /// part of <see cref="Scores"/>.
    /// </summary>
    public ReadOnlyMemory<double> LogPriors { get; init; }

    /// <summary>What the scores are sums of; <c>null</c> where the scores were not computed by the model.</summary>
    public FeatureTable? Features { get; init; }

    /// <summary>Number of different observed terms that took part; 0 means that only prior knowledge ranks.</summary>
    public int ObservedTerms { get; }

    /// <summary>What was unusual: no observed term, contradictory terms, terms that take no part.</summary>
    public IReadOnlyList<Problem> Problems { get; }

    /// <summary>Mean information of the observed terms, natural logarithm; 0 where there are none.</summary>
    internal double TermContent { get; init; }

    internal PictureCalibration? Calibration { get; init; }

    /// <summary>Score and log prior of each candidate together: what ranks where there are no variants.</summary>
    public double[] WithPrior()
    {
        var sums = _scores.AsSpan().ToArray();
        var priors = LogPriors.Span;
        for (var i = 0; i < priors.Length; i++) sums[i] += priors[i];
        return sums;
    }

    /// <summary>The same scores without the prior.</summary>
    public PhenotypeScores WithoutPrior() => new(_scores, _explain, ObservedTerms, Problems) 
        { Features = Features, TermContent = TermContent, Calibration = Calibration };

    /// <summary>Calibrated probabilities of every candidate and of none of them, from the clinical picture alone.</summary>
    /// <param name="nonePrior">Prior of <em>none of these</em>, 0–1; <c>null</c> for the one it was fitted for.</param>
    public PicturePosterior Posterior(double? nonePrior = null) => (Calibration ?? PictureCalibration.Uncalibrated).Posterior(this, nonePrior);

    /// <summary>What each term says for or against a candidate: the patient's terms as given, then what the patient lacks, strongest first.</summary>
    public IReadOnlyList<TermContribution> Explain(int candidate) => _explain(candidate);
}
