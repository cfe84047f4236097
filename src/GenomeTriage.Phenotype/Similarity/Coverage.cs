using GenomeTriage.Phenotype.Sparse;
using GenomeTriage.Phenotype.Terms;

namespace GenomeTriage.Phenotype.Similarity;

/// <summary>
/// Similarity from disease to patient: which share of the disease's information the patient shows, each annotation
/// weighed by its frequency and counted as far as the patient's terms go towards it (<c>covn</c>).
/// </summary>
internal sealed class Coverage
{
    private const double SmallestTotal = 1e-6;

    private readonly PhenotypicTerms _terms;
    private readonly SparseRows _annotations;
    private readonly double[] _content;
    private readonly double[] _totals;

    /// <param name="annotations">f: a row a candidate, a column a term.</param>
    /// <param name="content">IC by term.</param>
    /// <param name="terms">The columns.</param>
    public Coverage(SparseRows annotations, double[] content, PhenotypicTerms terms)
    {
        (_annotations, _content, _terms) = (annotations, content, terms);
        _totals = [.. Enumerable.Range(0, annotations.RowCount).Select(row => Math.Max(SmallestTotal, Dot(annotations[row], content)))];
    }

    /// <summary>Sets the coverage of every candidate by a closed set of terms.</summary>
    public void Fill(ReadOnlySpan<int> closedTerms, Span<float> coverage)
    {
        var reached = Reached(closedTerms);
        for (var candidate = 0; candidate < coverage.Length; candidate++)
            coverage[candidate] = (float)(Dot(_annotations[candidate], reached) / _totals[candidate]);
    }

    /// <summary>v: the information of a term the patient has, else the most of its parents' v; by term.</summary>
    public double[] Reached(ReadOnlySpan<int> closedTerms)
    {
        var reached = new double[_terms.Count];
        var isClosed = new bool[_terms.Count];
        foreach (var term in closedTerms) isClosed[term] = true;
        for (var term = 0; term < reached.Length; term++)
        {
            if (isClosed[term]) reached[term] = _content[term];
            else
                foreach (var parent in _terms.ParentsOf(term)) reached[term] = Math.Max(reached[term], reached[parent]);
        }

        return reached;
    }

    private static double Dot(SparseRow row, double[] weights)
    {
        var sum = 0.0;
        for (var i = 0; i < row.Count; i++) sum += row.Values[i] * weights[row.Columns[i]];
        return sum;
    }
}
