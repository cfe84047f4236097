namespace GenomeTriage.Phenotype.Calibration;

/// <summary>What <em>none of these</em> is judged by, before it is averaged over the candidates.</summary>
internal readonly ref struct NoneEvidence
{
    /// <summary>By candidate: share of the disease's information that the patient shows.</summary>
    public required ReadOnlySpan<float> Coverage { get; init; }

    /// <summary>By candidate: number of steps where the patient departs from it.</summary>
    public required ReadOnlySpan<float> Departures { get; init; }

    /// <summary>By candidate: mean information of the best match of each of the patient's terms.</summary>
    public required ReadOnlySpan<float> BestMatch { get; init; }

    /// <summary>By candidate: number of catalogues that list it.</summary>
    public required ReadOnlySpan<float> Catalogues { get; init; }

    /// <summary>Number of observed terms, above 0.</summary>
    public required int ObservedTerms { get; init; }

    /// <summary>Mean information of the observed terms: the most that the best match can be.</summary>
    public required double TermContent { get; init; }

    /// <summary>The highest score of any candidate, prior left out.</summary>
    public required double HighestScore { get; init; }
}
