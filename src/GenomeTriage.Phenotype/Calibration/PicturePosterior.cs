namespace GenomeTriage.Phenotype.Calibration;

/// <summary>Calibrated probabilities from the clinical picture alone. Immutable.</summary>
/// <param name="candidates">By candidate; with <see cref="None"/> they add up to 1.</param>
/// <param name="none">Of <em>none of these</em>.</param>
/// <param name="scale">What scores and log priors were multiplied by.</param>
public sealed class PicturePosterior(double[] candidates, double none, double scale)
{
    /// <summary>By candidate; with <see cref="None"/> they add up to 1.</summary>
    public ReadOnlySpan<double> Candidates => candidates;

    /// <summary>The probability of <em>none of these</em>.</summary>
    public double None { get; } = none;

    /// <summary>What scores and log priors were multiplied by.</summary>
    public double Scale { get; } = scale;
}
