namespace GenomeTriage.Phenotype.Questions;

/// <summary>
/// The posterior as far as questions look at it: the leading candidates one by one, everything else (the candidates
/// behind them and <em>none of these</em>) as one.
/// </summary>
public sealed class Belief
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
    /// <param name="shown">How likely each leader's patients show the sign.</param>
    /// <param name="shownByRest">The same of everything else.</param>
    /// <param name="trustInNo">How much a no counts, 0–1: at 1 the gain is that of an answer that is always had and always right.</param>
    public double Gain(ReadOnlySpan<double> shown, double shownByRest, double trustInNo = 1) => Answers(shown, shownByRest).Gain(trustInNo);

    /// <summary>What either answer is expected to tell.</summary>
    /// <param name="shown">How likely each leader's patients show the sign.</param>
    /// <param name="shownByRest">The same of everything else.</param>
    public AnswerBits Answers(ReadOnlySpan<double> shown, double shownByRest)
    {
        var yes = Yes(shown, shownByRest);
        var (ifYes, ifNo) = (Rest * Bits(shownByRest, yes), Rest * Bits(1 - shownByRest, 1 - yes));
        var (last, bitsOfYes, bitsOfNo) = (double.NaN, 0.0, 0.0);
        for (var i = 0; i < shown.Length; i++)
        {
            // Most leaders do not have the sign and show it alike: what was worked out for the one before holds.
            if (shown[i] != last) (last, bitsOfYes, bitsOfNo) = (shown[i], Bits(shown[i], yes), Bits(1 - shown[i], 1 - yes));
            ifYes += Probabilities[i] * bitsOfYes;
            ifNo += Probabilities[i] * bitsOfNo;
        }

        return new AnswerBits(yes, ifYes, ifNo);
    }

    private static double Bits(double likelihood, double average) => likelihood <= 0 ? 0 : likelihood * Math.Log2(likelihood / average);
}

/// <summary>What the answer to one question tells, in bits, each answer times how likely it is.</summary>
/// <param name="ProbabilityOfYes">How likely the patient shows the sign.</param>
/// <param name="IfYes">What a yes tells.</param>
/// <param name="IfNo">What a no tells.</param>
public readonly record struct AnswerBits(double ProbabilityOfYes, double IfYes, double IfNo)
{
    /// <summary>The expected gain; never negative.</summary>
    /// <param name="trustInNo">How much a no counts, 0–1.</param>
    public double Gain(double trustInNo) => Math.Max(0, IfYes + trustInNo * IfNo);
}
