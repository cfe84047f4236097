using GenomeTriage.Phenotype.Sparse;
using GenomeTriage.Phenotype.Terms;

namespace GenomeTriage.Phenotype.Completion;

/// <summary>
/// How likely each of many profiles emits a term, over the term's background: by an annotation of exactly that term, of
/// one above or below it, or of a sibling or cousin. Kept by annotated term, so that one term is worked out for all
/// profiles by adding a few sparse columns.
/// </summary>
internal sealed class TermColumns
{
    private readonly EmissionNorms _norms;
    private readonly PhenotypicTerms _terms;
    private readonly SparseRows _annotations;
    private readonly ParentColumns _parents;
    private readonly ParentColumns _grandparents;

    /// <param name="weights">w: a row a profile, a column a term.</param>
    /// <param name="norms">What spreading is divided by.</param>
    /// <param name="terms">The columns.</param>
    public TermColumns(SparseRows weights, EmissionNorms norms, PhenotypicTerms terms)
    {
        (_norms, _terms) = (norms, terms);
        _annotations = weights.Transpose();
        _parents = new(term => _annotations[term], weights.RowCount, terms);
        _grandparents = new(term => _parents[term], weights.RowCount, terms);
    }

    /// <summary>Number of profiles.</summary>
    public int RowCount => _annotations.ColumnCount;

    /// <summary>Adds the emission of a term by every profile.</summary>
    public void Add(int term, MatchWeights match, Span<float> emission)
    {
        Add(_annotations[term], match.Exact / _norms.Background[term], emission);
        foreach (var ancestor in _terms.AncestorsOf(term))
        {
            if (ancestor != term && match.Finer > 0) Add(_annotations[ancestor], match.Finer / _norms.Below[ancestor], emission);
            Add(_parents[ancestor], match.Sibling / _norms.AtOrBelow[ancestor], emission);
            Add(_grandparents[ancestor], match.Cousin / _norms.AtOrBelow[ancestor], emission);
        }

        if (match.Coarser <= 0) return;
        foreach (var below in _terms.DescendantsOf(term)[1..]) Add(_annotations[below], match.Coarser / _norms.Above[below], emission);
    }

    private static void Add(SparseRow column, double factor, Span<float> emission)
    {
        var profiles = column.Columns;
        var weights = column.Values;
        var scale = (float)factor;
        for (var i = 0; i < profiles.Length; i++) emission[profiles[i]] += scale * weights[i];
    }
}
