namespace GenomeTriage.Phenotype.Questions;

/// <summary>
/// The posterior as far as questions look at it: the leading candidates one by one, everything else (the candidates
/// behind them and <em>none of these</em>) as one.
/// </summary>
internal sealed class Belief
{
    private const int MostLeaders = 100;

    /// <summary>Reads a posterior; the probabilities of the candidates add up to at most 1.</summary>
    public Belief(ReadOnlySpan<double> posterior)
    {
        var probabilities = posterior.ToArray();
        Leaders = [.. Enumerable.Range(0, probabilities.Length)
            .OrderByDescending(candidate => probabilities[candidate]).ThenBy(candidate => candidate).Take(MostLeaders)];
        Probabilities = [.. Leaders.Select(candidate => probabilities[candidate])];
        Rest = Math.Max(0, 1 - Probabilities.Sum());
    }

    /// <summary>The leading candidates, the likeliest first.</summary>
    public int[] Leaders { get; }

    /// <summary>Their probabilities.</summary>
    public double[] Probabilities { get; }

    /// <summary>The probability of everything else.</summary>
    public double Rest { get; }

    /// <summary>The probability that the patient shows a sign.</summary>
    /// <param name="shown">How likely each leader's patients show it.</param>
    /// <param name="shownByRest">The same of everything else.</param>
    public double Yes(ReadOnlySpan<double> shown, double shownByRest)
    {
        var yes = Rest * shownByRest;
        for (var i = 0; i < shown.Length; i++) yes += Probabilities[i] * shown[i];
        return yes;
    }

    /// <summary>
    /// Bits that the answer tells of the diagnosis: the entropy of the answer less what is left of it when the
    /// diagnosis is known. That is by how much the answer is expected to lower the entropy of the posterior.
    /// </summary>
    public double Gain(ReadOnlySpan<double> shown, double shownByRest)
    {
        var gain = Bits(Yes(shown, shownByRest)) - Rest * Bits(shownByRest);
        for (var i = 0; i < shown.Length; i++) gain -= Probabilities[i] * Bits(shown[i]);
        return Math.Max(0, gain);
    }

    private static double Bits(double yes) => yes is <= 0 or >= 1 ? 0 : -yes * Math.Log2(yes) - (1 - yes) * Math.Log2(1 - yes);
}
