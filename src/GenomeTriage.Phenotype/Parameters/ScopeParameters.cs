using GenomeTriage.Phenotype.Completion;

namespace GenomeTriage.Phenotype.Parameters;

/// <summary>The fitted numbers of one scope of candidates.</summary>
/// <param name="Mixture">Where the patient's terms come from.</param>
/// <param name="Features">Weights of the features.</param>
public sealed record ScopeParameters(MixtureWeights Mixture, FeatureWeights Features)
{
    /// <summary>The published reference.</summary>
    public static readonly ScopeParameters Reference = new(MixtureWeights.Reference, FeatureWeights.Reference);
}
