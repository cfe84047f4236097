using GenomeTriage.Phenotype.Sparse;
using GenomeTriage.Phenotype.Terms;

namespace GenomeTriage.Phenotype.Likelihood;

/// <summary>How common each sign is among diseases, and how much it therefore tells. Indexed by term.</summary>
internal sealed class TermBackground
{
    private const double PseudoCount = .5;

    /// <summary>Counts over some diseases of a closure matrix.</summary>
    /// <param name="closure">F: a row a disease, a column a term.</param>
    /// <param name="diseases">The rows that count.</param>
    /// <param name="terms">The columns.</param>
    public TermBackground(SparseRows closure, IReadOnlyList<int> diseases, PhenotypicTerms terms)
    {
        var (sums, holders) = (new double[terms.Count], new double[terms.Count]);
        foreach (var disease in diseases) Count(closure[disease], sums, holders);
        var total = diseases.Count + 1.0;
        Frequency = Array.ConvertAll(sums, sum => (sum + PseudoCount) / total);
        AnnotationContent = Array.ConvertAll(holders, count => Math.Max(0, -Math.Log((count + PseudoCount) / total)));
        FrequencyContent = Array.ConvertAll(Frequency, value => Math.Max(0, Math.Log(Frequency[0]) - Math.Log(value)));
        Conditional = [.. Enumerable.Range(0, terms.Count).Select(term => GivenParents(term, terms))];
    }

    /// <summary>bg: the expected share of diseases' patients that show the term.</summary>
    public double[] Frequency { get; }

    /// <summary>cb: the share among those that show its rarest parent, at most 1; 1 for the root.</summary>
    public double[] Conditional { get; }

    /// <summary>IC: information from the weighted share, natural logarithm, 0 for the root.</summary>
    public double[] FrequencyContent { get; }

    /// <summary>ICb: information from the share of diseases with any annotation at or below the term, natural logarithm.</summary>
    public double[] AnnotationContent { get; }

    private static void Count(SparseRow row, double[] sums, double[] holders)
    {
        for (var i = 0; i < row.Count; i++)
        {
            sums[row.Columns[i]] += row.Values[i];
            holders[row.Columns[i]]++;
        }
    }

    private double GivenParents(int term, PhenotypicTerms terms)
    {
        var rarest = double.PositiveInfinity;
        foreach (var parent in terms.ParentsOf(term)) rarest = Math.Min(rarest, Frequency[parent]);
        return double.IsPositiveInfinity(rarest) ? 1 : Math.Min(1, Frequency[term] / rarest);
    }
}
