using GenomeTriage.Phenotype.Scoring;

namespace GenomeTriage.Phenotype.Parameters;

/// <summary>The weight of each <see cref="Feature"/> in the score, of the same name.</summary>
public sealed record FeatureWeights(
    double SharedSteps, double Departures, double MissingSigns, double Coverage, double BestMatch, double Completion,
    double KnownVariants, double HasGene, double ExcludedSigns)
{
    /// <summary>The weights of the published reference.</summary>
    public static readonly FeatureWeights Reference = new(.0527, -.1965, .0914, .5469, .4706, .3137, 0, 0, 0);

    /// <summary>The weights in the order of <see cref="Feature"/>.</summary>
    public double[] ToArray() => [SharedSteps, Departures, MissingSigns, Coverage, BestMatch, Completion, KnownVariants, HasGene, ExcludedSigns];

    /// <summary>Takes the weights in the order of <see cref="Feature"/>.</summary>
    public static FeatureWeights From(ReadOnlySpan<double> values) =>
        new(values[0], values[1], values[2], values[3], values[4], values[5], values[6], values[7], values[8]);
}
