namespace GenomeTriage.Triage.Ranking;

/// <summary>Sums of exponentials without overflow.</summary>
internal static class LogSum
{
    /// <summary>ln Σ exp(x); negative infinity of nothing.</summary>
    public static double Exp(ReadOnlySpan<double> values)
    {
        var largest = double.NegativeInfinity;
        foreach (var value in values) largest = Math.Max(largest, value);
        if (double.IsNegativeInfinity(largest)) return largest;
        var sum = 0.0;
        foreach (var value in values) sum += Math.Exp(value - largest);
        return largest + Math.Log(sum);
    }

    /// <summary>ln(exp(a) + exp(b)).</summary>
    public static double Exp(double a, double b) => Exp([a, b]);
}
