namespace GenomeTriage.Triage.Ranking.Fitting;

/// <summary>A solved case as the fit sees it: what each part says of each candidate, and which is right.</summary>
public sealed record FittingCase
{
    /// <summary>Phenotype score by candidate, unweighted.</summary>
    public required float[] Phenotype { get; init; }

    /// <summary>What is added to each candidate's score and takes no fitted weight: the prior of its inheritance.</summary>
    public required double[] Offset { get; init; }

    /// <summary>ln genotype likelihood ratio by candidate.</summary>
    public required float[] Genotype { get; init; }

    /// <summary>The same with every variant of the true gene left out: the case as it is when no candidate is right.</summary>
    public required float[] GenotypeHidden { get; init; }

    /// <summary>Index of the true candidate.</summary>
    public required int Truth { get; init; }

    /// <summary>Number of observed terms.</summary>
    public required int ObservedTerms { get; init; }

    /// <summary>Weight of the case, such as 1/√(cases of its disease), so that a few common diseases do not decide.</summary>
    public required double Weight { get; init; }
}
