using System.Globalization;
using GenomeTriage.Triage.Ranking;
using GenomeTriage.Triage.Ranking.Fitting;

namespace GenomeTriage.RankingFitting;

/// <summary>What a set of weights makes of cases that it was not fitted on.</summary>
internal sealed class Figures
{
    private const int Bins = 15;
    private readonly List<(double Rank, int Truth, double Best, bool IsRight, double None, double NoneHidden, double BestHidden, bool NoneFirst)> _rows = [];

    /// <summary>Ranks one case.</summary>
    public void Add(FittingCase one, RankingParameters parameters)
    {
        var (whole, none) = Posterior(one, one.Genotype, parameters);
        var (hidden, noneHidden) = Posterior(one, one.GenotypeHidden, parameters);
        var own = whole[one.Truth];
        var rank = whole.Count(value => value > own) + (whole.Count(value => value.Equals(own)) + 1) / 2.0;
        var best = Math.Max(whole.Max(), none);
        var bestHidden = Math.Max(hidden.Max(), noneHidden);
        _rows.Add((rank, one.Truth, best, rank < 1.5 && own >= none, none, noneHidden, bestHidden, noneHidden >= bestHidden));
    }

    /// <summary>Writes the figures, cases equal and (macro) diseases equal.</summary>
    /// <param name="title">What they are of.</param>
    /// <param name="unsolvable">The share of unsolvable cases (0–1) that <em>none of these</em> was fitted for.</param>
    public void Write(string title, double unsolvable)
    {
        var byDisease = _rows.GroupBy(row => row.Truth).ToList();
        string Top(int n) => (100.0 * _rows.Count(row => row.Rank <= n) / _rows.Count).ToString("F1", CultureInfo.InvariantCulture);
        string Macro(int n) => (100 * byDisease.Average(disease => disease.Average(row => row.Rank <= n ? 1.0 : 0))).ToString("F1", CultureInfo.InvariantCulture);
        Console.WriteLine($"{title}: {_rows.Count} cases, top-1/5/10 {Top(1)} {Top(5)} {Top(10)}, macro top-1/10 {Macro(1)} {Macro(10)}, "
            + string.Create(CultureInfo.InvariantCulture, $"ECE {Ece(Whole(1)):F3}, with {unsolvable:P0} unsolvable {Ece(Whole(1 - unsolvable).Concat(Hidden(unsolvable))):F3}, AUROC of none {Auroc():F3}, none first of hidden {_rows.Average(row => row.NoneFirst ? 1.0 : 0):F3}"));
    }

    private IEnumerable<(double Said, bool IsRight, double Weight)> Whole(double weight) => _rows.Select(row => (row.Best, row.IsRight, weight));

    private IEnumerable<(double Said, bool IsRight, double Weight)> Hidden(double weight) => _rows.Select(row => (row.BestHidden, row.NoneFirst, weight));

    // Bins of equal weight; a bin's error counts by its weight.
    private static double Ece(IEnumerable<(double Said, bool IsRight, double Weight)> answers)
    {
        var order = answers.OrderBy(answer => answer.Said).ToList();
        var total = order.Sum(answer => answer.Weight);
        var before = 0.0;
        var errors = new double[Bins];
        foreach (var (said, isRight, weight) in order)
        {
            errors[Math.Min((int)(before / total * Bins), Bins - 1)] += weight * (said - (isRight ? 1 : 0));
            before += weight;
        }

        return errors.Sum(Math.Abs) / total;
    }

    private double Auroc()
    {
        var whole = _rows.Select(row => row.None).Order().ToArray();
        return _rows.Average(row =>
        {
            var at = Array.BinarySearch(whole, row.NoneHidden);
            return (double)(at < 0 ? ~at : at) / whole.Length;
        });
    }

    private static (double[] Posterior, double None) Posterior(FittingCase one, float[] genotype, RankingParameters parameters)
    {
        var picture = one.Phenotype.Select((score, i) => one.Offset[i] + parameters.PhenotypeWeight * score).ToArray();
        var largest = picture.Max();
        var pictureLogMean = largest + Math.Log(picture.Average(score => Math.Exp(score - largest)));
        var none = parameters.None.Score(pictureLogMean, one.ObservedTerms);
        var scores = picture.Select((score, i) => score + parameters.GenotypeWeight * genotype[i]).ToArray();
        var top = Math.Max(scores.Max(), none);
        var sum = scores.Sum(score => Math.Exp(score - top)) + Math.Exp(none - top);
        return ([.. scores.Select(score => Math.Exp(score - top) / sum)], Math.Exp(none - top) / sum);
    }
}
