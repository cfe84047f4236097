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

    /// <param name="closure">F: a row a candidate, a column a term.</param>
    /// <param name="terms">The columns.</param>
    public MissingSigns(SparseRows closure, PhenotypicTerms terms)
    {
        _terms = terms;
        Holders = ParentRatio.Of(closure, terms).Transpose();
        Costs = new DerivedRows(Holders, (_, ratio) => (float)Math.Log(1 - MentionedIfPresent * ratio));
    }

    /// <summary>By term: the candidates that have it or a kind of it, with how likely they show it given its parents.</summary>
    public SparseRows Holders { get; }

    /// <summary>Cost of each term not being mentioned, by term: the candidates that show it.</summary>
    public DerivedRows Costs { get; }

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
            var row = Costs[term];
            for (var i = 0; i < row.Count; i++) missing[row.Columns[i]] += row.Values[i];
        }
    }
}
