using GenomeTriage.Phenotype.Sparse;
using GenomeTriage.Phenotype.Terms;

namespace GenomeTriage.Phenotype.Likelihood;

/// <summary>
/// What the disease shows next to the patient's signs and the patient does not: <c>m1</c>. A sign far from all that the
/// patient has says nothing, since nobody may have looked.
/// </summary>
internal sealed class MissingSigns
{
    private const double MentionedIfPresent = .1;

    private readonly PhenotypicTerms _terms;
    private readonly SparseRows _costs;

    /// <param name="closure">F: a row a candidate, a column a term.</param>
    /// <param name="terms">The columns.</param>
    public MissingSigns(SparseRows closure, PhenotypicTerms terms)
    {
        _terms = terms;
        _costs = ParentRatio.Of(closure, terms)
            .Map((_, _, ratio) => (float)Math.Log(1 - MentionedIfPresent * ratio))
            .Transpose();
    }

    /// <summary>Cost of each term not being mentioned, by term: the candidates that show it.</summary>
    public SparseRows Costs => _costs;

    /// <summary>The terms just below the patient's: outside the closed set, with a parent inside; ascending.</summary>
    public int[] FrontOf(ReadOnlySpan<int> closedTerms)
    {
        var front = new HashSet<int>();
        foreach (var term in closedTerms)
            foreach (var child in _terms.ChildrenOf(term))
                if (closedTerms.BinarySearch(child) < 0) front.Add(child);
        int[] ascending = [.. front];
        Array.Sort(ascending);
        return ascending;
    }

    /// <summary>Adds m1 of every candidate.</summary>
    public void Add(ReadOnlySpan<int> front, Span<float> missing)
    {
        foreach (var term in front)
        {
            var row = _costs[term];
            for (var i = 0; i < row.Count; i++) missing[row.Columns[i]] += row.Values[i];
        }
    }
}
