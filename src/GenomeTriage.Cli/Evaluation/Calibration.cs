namespace GenomeTriage.Cli.Evaluation;

/// <summary>One bin of a reliability diagram.</summary>
/// <param name="Weight">Share of all cases (or of all diseases' weight) in it.</param>
/// <param name="Said">Mean posterior of the top candidate.</param>
/// <param name="True">How often it was right.</param>
internal readonly record struct ReliabilityBin(double Weight, double Said, double True);

/// <summary>
/// Whether posteriors mean what they say: the top candidate's posterior (<em>none of these</em> being a candidate that
/// is right when the truth is not in the pack) against being right. Bins hold equally many cases; inside them, cases
/// count alike or diseases do.
/// </summary>
internal sealed class Calibration
{
    private const int Bins = 15;

    private readonly double[] _said;
    private readonly bool[] _right;
    private readonly int[] _disease;
    private readonly int[] _casesOf;
    private readonly bool _diseasesEqual;

    public Calibration(IReadOnlyList<RankRow> rows, bool diseasesEqual)
    {
        var codes = rows.Select(row => row.Diagnosis).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        var indexOf = codes.Select((code, index) => (code, index)).ToDictionary(pair => pair.code, pair => pair.index, StringComparer.Ordinal);
        var sorted = rows.OrderBy(row => row.TopPosterior).ThenBy(row => row.Id, StringComparer.Ordinal).ToList();
        _said = [.. sorted.Select(row => row.TopPosterior)];
        _right = [.. sorted.Select(row => row.TopIsRight)];
        _disease = [.. sorted.Select(row => indexOf[row.Diagnosis])];
        _casesOf = new int[codes.Count];
        foreach (var disease in _disease) _casesOf[disease]++;
        _diseasesEqual = diseasesEqual;
    }

    /// <summary>Mean squared difference of posterior and being right.</summary>
    public double Brier(int[]? times = null)
    {
        double sum = 0, total = 0;
        for (var i = 0; i < _said.Length; i++)
        {
            var weight = WeightOf(i, times);
            var difference = _said[i] - (_right[i] ? 1 : 0);
            sum += weight * difference * difference;
            total += weight;
        }

        return sum / total;
    }

    /// <summary>Expected calibration error: mean over bins of |said − true|, by weight.</summary>
    public double Error(int[]? times = null) => Diagram(times).Sum(bin => bin.Weight * Math.Abs(bin.Said - bin.True));

    /// <summary>The bins by ascending posterior; fewer than 15 with few cases.</summary>
    public IReadOnlyList<ReliabilityBin> Diagram(int[]? times = null)
    {
        var cases = 0;
        for (var i = 0; i < _said.Length; i++) cases += TimesOf(i, times);
        var bins = new (double Weight, double Said, double True)[Bins];
        var seen = 0;
        double total = 0;
        for (var i = 0; i < _said.Length; i++)
        {
            for (var copy = TimesOf(i, times); copy > 0; copy--)
            {
                ref var bin = ref bins[(int)((long)seen++ * Bins / cases)];
                var weight = _diseasesEqual ? 1.0 / _casesOf[_disease[i]] : 1;
                bin = (bin.Weight + weight, bin.Said + weight * _said[i], bin.True + (_right[i] ? weight : 0));
                total += weight;
            }
        }

        return [.. bins.Where(bin => bin.Weight > 0).Select(bin => new ReliabilityBin(bin.Weight / total, bin.Said / bin.Weight, bin.True / bin.Weight))];
    }

    private int TimesOf(int index, int[]? times) => times is null ? 1 : times[_disease[index]];

    private double WeightOf(int index, int[]? times) => TimesOf(index, times) * (_diseasesEqual ? 1.0 / _casesOf[_disease[index]] : 1);
}
