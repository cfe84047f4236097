using GenomeTriage.Phenotype.Sparse;

namespace GenomeTriage.Phenotype.Similarity;

/// <summary>
/// simGIC between patient and disease: the information that both closed sets of terms hold, over the information that
/// either holds (Pesquita et al. 2009).
/// </summary>
internal sealed class GraphOverlap
{
    private readonly SparseRows _holders;
    private readonly double[] _content;
    private readonly double[] _totals;

    /// <param name="holders">By term: the candidates that have it or a kind of it.</param>
    /// <param name="content">ICb by term.</param>
    public GraphOverlap(SparseRows holders, double[] content)
    {
        (_holders, _content, _totals) = (holders, content, new double[holders.ColumnCount]);
        for (var term = 0; term < content.Length; term++)
            foreach (var candidate in holders[term].Columns) _totals[candidate] += content[term];
    }

    /// <summary>Sets the overlap of every candidate with a closed set of terms: 0 for nothing in common, 1 for the same set.</summary>
    public void Fill(ReadOnlySpan<int> closedTerms, Span<float> overlap)
    {
        overlap.Clear();
        var patient = 0.0;
        foreach (var term in closedTerms)
        {
            patient += _content[term];
            var content = (float)_content[term];
            foreach (var candidate in _holders[term].Columns) overlap[candidate] += content;
        }

        for (var candidate = 0; candidate < overlap.Length; candidate++)
        {
            var either = patient + _totals[candidate] - overlap[candidate];
            overlap[candidate] = either > 0 ? (float)(overlap[candidate] / either) : 0;
        }
    }
}
