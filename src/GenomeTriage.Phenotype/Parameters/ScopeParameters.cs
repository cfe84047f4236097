using GenomeTriage.Phenotype.Calibration;
using GenomeTriage.Phenotype.Completion;
using GenomeTriage.Phenotype.Prior;

namespace GenomeTriage.Phenotype.Parameters;

/// <summary>The fitted numbers of one scope of candidates.</summary>
/// <param name="Mixture">Where the patient's terms come from.</param>
/// <param name="Features">Weights of the features.</param>
/// <param name="Prior">Weights of what is known before any sign is seen.</param>
/// <param name="Calibration">What turns scores into probabilities.</param>
public sealed record ScopeParameters(MixtureWeights Mixture, FeatureWeights Features, PriorWeights Prior, CalibrationWeights Calibration)
{
    /// <summary>The published reference, which has no prior.</summary>
    public static readonly ScopeParameters Reference =
        new(MixtureWeights.Reference, FeatureWeights.Reference, PriorWeights.None, CalibrationWeights.Uncalibrated);
}
