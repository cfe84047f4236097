using GenomeTriage.Triage.Results;

namespace GenomeTriage.Triage.Ranking;

/// <summary>The ranking of one case: what each part says of each candidate, and the posterior.</summary>
internal sealed class PosteriorTable
{
    /// <summary>Weighted phenotype part, natural logarithm, by candidate.</summary>
    public required double[] Phenotype { get; init; }

    /// <summary>What phenotype scores were multiplied by.</summary>
    public required double PhenotypeWeight { get; init; }

    /// <summary>Weighted genotype part, natural logarithm, by candidate; zeros without variants.</summary>
    public required double[] Genotype { get; init; }

    /// <summary>Logarithm of the prior weight, by candidate.</summary>
    public required double[] LogPrior { get; init; }

    /// <summary>Posterior, by candidate; with <see cref="None"/> they add up to 1.</summary>
    public required double[] Posterior { get; init; }

    /// <summary>Posterior of <em>none of these</em>.</summary>
    public required double None { get; init; }

    /// <summary>ln of what a learned ranker multiplied each posterior by; <c>null</c> where the formula alone ranked.</summary>
    public double[]? Shift { get; private init; }

    /// <summary>The learned ranker that did; <c>null</c> where the formula alone ranked.</summary>
    public VersionedFile? Ranker { get; private init; }

    /// <summary>The same parts with other posteriors, and by what and how much they were changed.</summary>
    public PosteriorTable With(double[] posterior, double[] shift, VersionedFile ranker) => new()
    {
        Phenotype = Phenotype,
        PhenotypeWeight = PhenotypeWeight,
        Genotype = Genotype,
        LogPrior = LogPrior,
        Posterior = posterior,
        None = None,
        Shift = shift,
        Ranker = ranker,
    };
}
