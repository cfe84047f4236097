using GenomeTriage.Phenotype.Sparse;
using GenomeTriage.Phenotype.Terms;

namespace GenomeTriage.Phenotype.Profiles;

/// <summary>Spreads annotations upwards: who has a sign has all that it is a kind of.</summary>
internal static class Closure
{
    // A sign brings about this many terms that no other sign of the disease brought.
    private const int TermsOfASign = 6;

    /// <summary>F[d,a]: the highest frequency among the disease's annotations at or below the term.</summary>
    public static SparseRows Of(SparseRows annotations, PhenotypicTerms terms)
    {
        var rows = new SparseRowsBuilder(terms.Count, TermsOfASign * annotations.ValueCount);
        var highest = new SparseAccumulator(terms.Count);
        for (var disease = 0; disease < annotations.RowCount; disease++)
        {
            var row = annotations[disease];
            for (var i = 0; i < row.Count; i++)
                foreach (var ancestor in terms.AncestorsOf(row.Columns[i])) highest.Max(ancestor, row.Values[i]);
            highest.Flush(rows);
        }

        return rows.Build();
    }
}
