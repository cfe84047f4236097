using System.Globalization;
using GenomeTriage.Phenotype.Candidates;

namespace GenomeTriage.Phenotype.Evaluation;

/// <summary>Ranks of the true diagnoses, and what they come to.</summary>
internal sealed class Ranks
{
    private static readonly int[] Tops = [1, 3, 10, 50];
    private readonly List<(string Disease, double Rank)> _ranks = [];

    public void Add(string disease, double rank) => _ranks.Add((disease, rank));

    /// <summary>Mean rank among ties, 1-based; infinite where the truth is no candidate.</summary>
    public static double Of(ReadOnlySpan<double> scores, int truth)
    {
        if (truth < 0) return double.PositiveInfinity;
        var (above, equal) = (0, 0);
        foreach (var score in scores)
        {
            if (score > scores[truth]) above++;
            else if (score == scores[truth]) equal++;
        }

        return above + (equal + 1) / 2.0;
    }

    /// <summary>The rank of the truth or its best mate.</summary>
    public static double OfGroup(ReadOnlySpan<double> scores, int truth, DiagnosisGroups groups)
    {
        var best = Of(scores, truth);
        if (truth < 0) return best;
        foreach (var mate in groups.MatesOf(truth))
            if (scores[mate] > scores[truth]) best = Math.Min(best, Of(scores, mate));
        return best;
    }

    /// <summary>Top-1/3/10/50, then macro top-10 and top-1, in per cent.</summary>
    public string Row() => string.Join(" | ", [.. Tops.Select(top => Per(Share(_ranks, top))), Per(Macro(10)), Per(Macro(1))]);

    private double Macro(int top) => _ranks.GroupBy(pair => pair.Disease).Average(disease => Share(disease, top));

    private static double Share(IEnumerable<(string Disease, double Rank)> ranks, int top) => ranks.Average(pair => pair.Rank <= top ? 1.0 : 0);

    private static string Per(double share) => (100 * share).ToString("F1", CultureInfo.InvariantCulture);
}
