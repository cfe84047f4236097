namespace GenomeTriage.Cli.Evaluation;

/// <summary>Sums of one quantity over the cases of each disease: all that means and their bootstrap need.</summary>
internal sealed class DiseaseSums
{
    private readonly double[] _sums;
    private readonly int[] _counts;

    private DiseaseSums(double[] sums, int[] counts) => (_sums, _counts) = (sums, counts);

    /// <summary>Number of diseases.</summary>
    public int Count => _sums.Length;

    /// <summary>Sums <paramref name="valueOf"/> by disease, diseases in ordinal order of their code.</summary>
    public static DiseaseSums Of(IReadOnlyList<RankRow> rows, Func<RankRow, double> valueOf)
    {
        var byDisease = rows.GroupBy(row => row.Diagnosis, StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal).ToList();
        return new DiseaseSums([.. byDisease.Select(group => group.Sum(valueOf))], [.. byDisease.Select(group => group.Count())]);
    }

    /// <summary>Mean over cases, each disease taken <paramref name="times"/> as often; every one once where empty.</summary>
    public double MeanOverCases(ReadOnlySpan<int> times = default)
    {
        double sum = 0, count = 0;
        for (var i = 0; i < _sums.Length; i++)
        {
            var weight = times.IsEmpty ? 1 : times[i];
            sum += weight * _sums[i];
            count += weight * _counts[i];
        }

        return sum / count;
    }

    /// <summary>Mean over diseases of their own means.</summary>
    public double MeanOverDiseases(ReadOnlySpan<int> times = default)
    {
        double sum = 0, count = 0;
        for (var i = 0; i < _sums.Length; i++)
        {
            var weight = times.IsEmpty ? 1 : times[i];
            sum += weight * _sums[i] / _counts[i];
            count += weight;
        }

        return sum / count;
    }
}
