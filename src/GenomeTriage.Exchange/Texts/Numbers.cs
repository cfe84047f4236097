using System.Globalization;

namespace GenomeTriage.Exchange.Texts;

/// <summary>How numbers are written for people; files for programs use the round-trip form instead.</summary>
public static class Numbers
{
    private const double Smallest = 0.001;

    /// <summary>A posterior as a percentage with one decimal; below a thousandth as <c>&lt;0.1 %</c>.</summary>
    public static string Posterior(double value, CultureInfo culture) => value switch
    {
        <= 0 => (0.0).ToString("0", culture) + " %",
        < Smallest => "<" + (0.1).ToString("0.0", culture) + " %",
        > 1 - Smallest / 2 and < 1 => ">" + (99.9).ToString("0.0", culture) + " %",
        _ => (value * 100).ToString("0.0", culture) + " %",
    };

    /// <summary>A population frequency: plain down to a thousandth, then <c>2.4e-5</c>.</summary>
    public static string Frequency(double value, CultureInfo culture) => value switch
    {
        0 => "0",
        >= Smallest => value.ToString("0.####", culture),
        _ => value.ToString("0.0e-0", culture),
    };

    /// <summary>A weight of evidence in powers of ten, with its sign.</summary>
    public static string Weight(double naturalLog, CultureInfo culture) =>
        (naturalLog / Math.Log(10)).ToString("+0.0;−0.0;0.0", culture);
}
