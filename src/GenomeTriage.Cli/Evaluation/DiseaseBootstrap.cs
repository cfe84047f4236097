namespace GenomeTriage.Cli.Evaluation;

/// <summary>
/// Draws diseases with replacement, since cases of one disease are not independent: 95 % intervals are the 2.5th and
/// 97.5th percentile of the statistic over the draws. The draws are the same in every run.
/// </summary>
internal sealed class DiseaseBootstrap
{
    private const int Draws = 1000;
    private const uint Seed = 20171;
    private const double Tail = 0.025;

    private readonly int[][] _times;

    /// <param name="diseases">Number of diseases.</param>
    public DiseaseBootstrap(int diseases)
    {
        var random = new Xorshift(Seed);
        _times = new int[Draws][];
        for (var draw = 0; draw < Draws; draw++)
        {
            _times[draw] = new int[diseases];
            for (var i = 0; i < diseases; i++) _times[draw][random.Below(diseases)]++;
        }
    }

    /// <summary>The interval of <paramref name="statistic"/>, which is given how often each disease was drawn.</summary>
    public Interval Of(Func<int[], double> statistic)
    {
        var values = new double[Draws];
        Parallel.For(0, Draws, draw => values[draw] = statistic(_times[draw]));
        Array.Sort(values);
        return new Interval(Percentile(values, Tail), Percentile(values, 1 - Tail));
    }

    private static double Percentile(double[] sorted, double share)
    {
        var at = share * (sorted.Length - 1);
        var below = (int)at;
        var above = Math.Min(below + 1, sorted.Length - 1);
        return sorted[below] + (at - below) * (sorted[above] - sorted[below]);
    }
}

/// <summary>A 95 % interval.</summary>
/// <param name="Low">2.5th percentile.</param>
/// <param name="High">97.5th percentile.</param>
internal readonly record struct Interval(double Low, double High);
