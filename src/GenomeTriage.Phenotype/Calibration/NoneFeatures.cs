namespace GenomeTriage.Phenotype.Calibration;

/// <summary>What <em>none of these</em> is judged by; the members are those of <see cref="NoneWeights"/>.</summary>
internal readonly record struct NoneFeatures(
    double Evidence, double Terms, double Coverage, double Departures, double Catalogues, double Explained, double Fit)
{
    // Terms that say nothing are explained by anything.
    private const double LeastContent = 1e-6;

    /// <summary>Of candidates with their shares.</summary>
    public static NoneFeatures Of(ScaledShares shared, NoneEvidence evidence) => new(
        shared.LogSum,
        Math.Log(1 + evidence.ObservedTerms),
        Mean(shared.Shares, evidence.Coverage),
        Mean(shared.Shares, evidence.Departures) / evidence.ObservedTerms,
        Mean(shared.Shares, evidence.Catalogues),
        Mean(shared.Shares, evidence.BestMatch) / Math.Max(LeastContent, evidence.TermContent),
        evidence.HighestScore / evidence.ObservedTerms);

    public double[] ToArray() => [1, Evidence, Terms, Coverage, Departures, Catalogues, Explained, Fit];

    public double LogOdds(NoneWeights weights)
    {
        var (values, factors, sum) = (ToArray(), weights.ToArray(), 0.0);
        for (var i = 0; i < values.Length; i++) sum += factors[i] * values[i];
        return sum;
    }

    private static double Mean(double[] shares, ReadOnlySpan<float> values)
    {
        var mean = 0.0;
        for (var i = 0; i < shares.Length; i++) mean += shares[i] * values[i];
        return mean;
    }
}
