using GenomeTriage.Phenotype.Sparse;
using GenomeTriage.Phenotype.Terms;

namespace GenomeTriage.Phenotype.Similarity;

/// <summary>
/// Resnik's similarity from patient to disease: for each of the patient's terms the information of the most telling
/// ancestor that the disease has too, averaged (Resnik 1995; Köhler et al. 2009).
/// </summary>
internal sealed class BestMatch
{
    private readonly PhenotypicTerms _terms;
    private readonly SparseRows _holders;
    private readonly double[] _content;

    /// <param name="holders">By term: the candidates that have it or a kind of it.</param>
    /// <param name="content">ICb by term.</param>
    /// <param name="terms">The rows.</param>
    public BestMatch(SparseRows holders, double[] content, PhenotypicTerms terms) =>
        (_holders, _content, _terms) = (holders, content, terms);

    /// <summary>Adds the mean over the query terms to every candidate.</summary>
    public void Add(ReadOnlySpan<int> query, Span<float> similarity)
    {
        if (query.IsEmpty) return;
        var best = new float[similarity.Length];
        foreach (var term in query)
        {
            Fill(term, best);
            for (var candidate = 0; candidate < best.Length; candidate++) similarity[candidate] += best[candidate];
        }

        for (var candidate = 0; candidate < best.Length; candidate++) similarity[candidate] /= query.Length;
    }

    /// <summary>The most information of any ancestor of a term that one candidate has; 0 where it has none.</summary>
    public double Of(int term, int candidate)
    {
        var best = 0.0;
        foreach (var ancestor in _terms.AncestorsOf(term))
            if (_content[ancestor] > best && _holders[ancestor].Columns.BinarySearch(candidate) >= 0) best = _content[ancestor];
        return best;
    }

    // From the least telling ancestor to the most telling one, so that the last to write is the best.
    private void Fill(int term, float[] best)
    {
        Array.Clear(best);
        var ancestors = _terms.AncestorsOf(term).ToArray();
        Array.Sort(Array.ConvertAll(ancestors, ancestor => _content[ancestor]), ancestors);
        foreach (var ancestor in ancestors)
        {
            var content = (float)_content[ancestor];
            foreach (var candidate in _holders[ancestor].Columns) best[candidate] = content;
        }
    }
}
