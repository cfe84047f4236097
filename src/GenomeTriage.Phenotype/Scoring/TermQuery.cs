using GenomeTriage.Phenotype.Sparse;
using GenomeTriage.Phenotype.Terms;

namespace GenomeTriage.Phenotype.Scoring;

/// <summary>The patient's terms as the model reads them.</summary>
internal sealed class TermQuery
{
    private TermQuery(int[] terms, int[] closed, int[] excluded) => (Terms, Closed, Excluded) = (terms, closed, excluded);

    /// <summary>The observed terms, ascending, each once.</summary>
    public int[] Terms { get; }

    /// <summary>The observed terms and all their ancestors, ascending.</summary>
    public int[] Closed { get; }

    /// <summary>The most general excluded terms, ascending: those below them are implied.</summary>
    public int[] Excluded { get; }

    /// <summary>Closes a set of observed terms.</summary>
    public static TermQuery Of(IEnumerable<int> terms, PhenotypicTerms graph) => Of(terms, [], graph);

    /// <summary>Closes a set of observed terms, with excluded ones beside it.</summary>
    public static TermQuery Of(IEnumerable<int> terms, int[] excluded, PhenotypicTerms graph)
    {
        var distinct = AscendingNumbers.Once(new List<int>(terms));
        var closed = new List<int>();
        foreach (var term in distinct) closed.AddRange(graph.AncestorsOf(term));
        return new TermQuery(distinct, AscendingNumbers.Once(closed), MostGeneral(excluded, graph));
    }

    private static int[] MostGeneral(int[] terms, PhenotypicTerms graph) =>
        Array.FindAll(terms, term => !terms.Any(other => other != term && graph.IsA(term, other)));
}
