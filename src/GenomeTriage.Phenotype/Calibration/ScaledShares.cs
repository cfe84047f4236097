namespace GenomeTriage.Phenotype.Calibration;

/// <summary>Scores multiplied by a scale and shared out: exp(scale · score) over their sum.</summary>
/// <param name="Shares">By candidate; they add up to 1.</param>
/// <param name="LogSum">ln Σ exp(scale · score).</param>
internal readonly record struct ScaledShares(double[] Shares, double LogSum)
{
    public static ScaledShares Of(ReadOnlySpan<double> scores, double scale)
    {
        var shares = new double[scores.Length];
        var highest = double.NegativeInfinity;
        foreach (var score in scores) highest = Math.Max(highest, scale * score);
        var sum = 0.0;
        for (var i = 0; i < shares.Length; i++) sum += shares[i] = Math.Exp(scale * scores[i] - highest);
        for (var i = 0; i < shares.Length; i++) shares[i] /= sum;
        return new ScaledShares(shares, highest + Math.Log(sum));
    }
}
