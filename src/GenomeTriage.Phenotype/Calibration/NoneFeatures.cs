namespace GenomeTriage.Phenotype.Calibration;

/// <summary>What <em>none of these</em> is judged by; the members are those of <see cref="NoneWeights"/>.</summary>
internal readonly record struct NoneFeatures(double Evidence, double Terms, double Coverage, double Departures, double Catalogues)
{
    /// <summary>Of candidates with their shares, and what coverage, departures and catalogues each has.</summary>
    public static NoneFeatures Of(
        ScaledShares shared, ReadOnlySpan<float> coverage, ReadOnlySpan<float> departures, ReadOnlySpan<float> catalogues, int observedTerms) => new(
            shared.LogSum,
            Math.Log(1 + observedTerms),
            Mean(shared.Shares, coverage),
            Mean(shared.Shares, departures) / observedTerms,
            Mean(shared.Shares, catalogues));

    public double[] ToArray() => [1, Evidence, Terms, Coverage, Departures, Catalogues];

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
