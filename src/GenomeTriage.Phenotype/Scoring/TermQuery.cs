using GenomeTriage.Phenotype.Terms;

namespace GenomeTriage.Phenotype.Scoring;

/// <summary>The patient's observed terms as the model reads them.</summary>
internal sealed class TermQuery
{
    private TermQuery(int[] terms, int[] closed) => (Terms, Closed) = (terms, closed);

    /// <summary>The terms, ascending, each once.</summary>
    public int[] Terms { get; }

    /// <summary>The terms and all their ancestors, ascending.</summary>
    public int[] Closed { get; }

    /// <summary>Closes a set of terms.</summary>
    public static TermQuery Of(IEnumerable<int> terms, PhenotypicTerms graph)
    {
        int[] distinct = [.. terms.Distinct().Order()];
        var closed = new SortedSet<int>();
        foreach (var term in distinct)
            foreach (var ancestor in graph.AncestorsOf(term)) closed.Add(ancestor);
        return new TermQuery(distinct, [.. closed]);
    }
}
