using GenomeTriage.Phenotype.Scoring;

namespace GenomeTriage.Phenotype.Parameters;

/// <summary>The weight of each <see cref="Feature"/> in the score, of the same name.</summary>
public sealed record FeatureWeights(
    double SharedSteps, double Departures, double MissingSigns, double Coverage, double BestMatch, double Completion, double Overlap,
    double ExcludedSigns)
{
    /// <summary>
    /// The weight of what the clinic excluded, set and not fitted: in published cases the excluded terms are the columns
    /// of a cohort's table, so that no weight can be learned from them (docs/phenotype.md).
    /// </summary>
    public const double FixedExcludedSigns = .3;

    /// <summary>The weights of the published reference, which leaves excluded terms out.</summary>
    public static readonly FeatureWeights Reference = new(.0527, -.1965, .0914, .5469, .4706, .3137, 0, 0);

    /// <summary>The weights in the order of <see cref="Feature"/>.</summary>
    public double[] ToArray() => [SharedSteps, Departures, MissingSigns, Coverage, BestMatch, Completion, Overlap, ExcludedSigns];
}
