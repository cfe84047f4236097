namespace GenomeTriage.Phenotype.Calibration;

/// <summary>What turns scores into probabilities that mean what they say, where there are no variants.</summary>
/// <param name="LogScale">ln of the factor that scores and log priors are multiplied by, for one observed term.</param>
/// <param name="LogScalePerTerm">What is added to it times ln(observed terms): terms of one patient are not independent.</param>
/// <param name="NonePrior">The share of cases without a right candidate (0–1) that <em>none of these</em> was fitted for.</param>
/// <param name="None"><em>None of these</em>.</param>
public sealed record CalibrationWeights(double LogScale, double LogScalePerTerm, double NonePrior, NoneWeights None)
{
    private const double AssumedNonePrior = .15;

    /// <summary>Scores as they are, and the same probability of none for every case.</summary>
    public static readonly CalibrationWeights Uncalibrated =
        new(0, 0, AssumedNonePrior, new NoneWeights(Math.Log(AssumedNonePrior / (1 - AssumedNonePrior)), 0, 0, 0, 0, 0, 0, 0));

    /// <summary>The factor for a number of observed terms.</summary>
    public double ScaleOf(int observedTerms) => Math.Exp(LogScale + LogScalePerTerm * Math.Log(Math.Max(1, observedTerms)));
}

/// <summary>
/// The log odds that no candidate is right, as a weighted sum; the means are over the candidates, each by its share of
/// the posterior.
/// </summary>
/// <param name="Intercept">Constant part.</param>
/// <param name="Evidence">Weight of ln Σ exp(scaled score) over the candidates: how well anything fits.</param>
/// <param name="Terms">Weight of ln(1 + observed terms).</param>
/// <param name="Coverage">Weight of the mean coverage: a small profile is covered whole by chance.</param>
/// <param name="Departures">Weight of the mean number of departures a term: what fits well is not departed from.</param>
/// <param name="Catalogues">Weight of the mean number of catalogues that list the disease.</param>
/// <param name="Explained">Weight of the mean share of the terms' information that the best matches hold, 0–1.</param>
/// <param name="Fit">Weight of the highest score of any candidate a term, prior left out.</param>
public sealed record NoneWeights(
    double Intercept, double Evidence, double Terms, double Coverage, double Departures, double Catalogues, double Explained, double Fit)
{
    internal double[] ToArray() => [Intercept, Evidence, Terms, Coverage, Departures, Catalogues, Explained, Fit];

    internal static NoneWeights From(ReadOnlySpan<double> values) =>
        new(values[0], values[1], values[2], values[3], values[4], values[5], values[6], values[7]);
}
