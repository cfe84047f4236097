using System.Numerics.Tensors;
using GenomeTriage.Phenotype.Prior;
using GenomeTriage.Phenotype.Scoring;

namespace GenomeTriage.Phenotype.Calibration;

/// <summary>Turns scores into probabilities. Immutable.</summary>
/// <param name="weights">The fitted numbers.</param>
/// <param name="prior">The parts of the prior of the same candidates; <c>null</c> where none of these is its prior alone.</param>
internal sealed class PictureCalibration(CalibrationWeights weights, CandidatePrior? prior)
{
    /// <summary>Scores as they are, and the same probability of none for every case.</summary>
    public static readonly PictureCalibration Uncalibrated = new(CalibrationWeights.Uncalibrated, null);

    /// <summary>The posterior of a picture.</summary>
    /// <param name="scores">Its scores.</param>
    /// <param name="nonePrior">Prior of <em>none of these</em>, 0–1; <c>null</c> for the one it was fitted for.</param>
    public PicturePosterior Posterior(PhenotypeScores scores, double? nonePrior)
    {
        var scale = weights.ScaleOf(scores.ObservedTerms);
        var shared = ScaledShares.Of(scores.WithPrior(), scale);
        var none = NoneOf(shared, scores, nonePrior);
        return new PicturePosterior(Array.ConvertAll(shared.Shares, share => share * (1 - none)), none, scale);
    }

    // Without a single observed term nothing is told of none but its prior.
    private double NoneOf(ScaledShares shared, PhenotypeScores scores, double? nonePrior)
    {
        var shift = nonePrior is { } given ? LogOdds(given) - LogOdds(weights.NonePrior) : 0;
        var fitted = scores.ObservedTerms > 0 && scores.Features is { } features && prior is not null
            ? NoneFeatures.Of(shared, EvidenceOf(scores, features, prior)).LogOdds(weights.None)
            : LogOdds(weights.NonePrior);
        return 1 / (1 + Math.Exp(-(fitted + shift)));
    }

    private static NoneEvidence EvidenceOf(PhenotypeScores scores, FeatureTable features, CandidatePrior prior) => new()
    {
        Coverage = features[Feature.Coverage],
        Departures = features[Feature.Departures],
        BestMatch = features[Feature.BestMatch],
        Catalogues = prior[PriorPart.Catalogues],
        ObservedTerms = scores.ObservedTerms,
        TermContent = scores.TermContent,
        HighestScore = TensorPrimitives.Max(scores.Scores),
    };

    private static double LogOdds(double probability) => Math.Log(probability / (1 - probability));
}
