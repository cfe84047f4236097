using System.Globalization;

namespace GenomeTriage.Questions;

/// <summary>
/// Means of a figure a case with 95 % intervals: diseases, not cases, are drawn anew, since the cases of one disease are
/// alike.
/// </summary>
/// <param name="diseases">The disease of each case.</param>
internal sealed class DiseaseSample(IReadOnlyList<string> diseases)
{
    private const int Draws = 2000;
    private const int Seed = 1;
    private const double Tail = .025;

    private readonly int[][] _groups = [.. diseases.Index().GroupBy(pair => pair.Item, pair => pair.Index, StringComparer.Ordinal).Select(group => group.ToArray())];

    /// <summary>Number of diseases.</summary>
    public int Count => _groups.Length;

    /// <summary>The mean over cases and its interval, as text.</summary>
    public string Describe(Func<int, double> figure)
    {
        var random = new Random(Seed);
        var sums = Array.ConvertAll(_groups, group => group.Sum(figure));
        var draws = new double[Draws];
        for (var draw = 0; draw < Draws; draw++) draws[draw] = Draw(sums, random);
        Array.Sort(draws);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{sums.Sum() / _groups.Sum(group => group.Length):F3} [{draws[(int)(Tail * Draws)]:F3}, {draws[(int)((1 - Tail) * Draws)]:F3}]");
    }

    private double Draw(double[] sums, Random random)
    {
        var (sum, cases) = (0.0, 0);
        for (var i = 0; i < _groups.Length; i++)
        {
            var drawn = random.Next(_groups.Length);
            sum += sums[drawn];
            cases += _groups[drawn].Length;
        }

        return sum / cases;
    }
}
