using GenomeTriage.Phenotype.Sparse;
using GenomeTriage.Phenotype.Terms;

namespace GenomeTriage.Phenotype.Profiles;

/// <summary>Spreads annotations upwards: who has a sign has all that it is a kind of.</summary>
internal static class Closure
{
    // A sign brings some four terms that no other sign of the disease brought.
    private const int TermsOfASign = 5;

    /// <summary>F[d,a]: the highest frequency among the disease's annotations at or below the term.</summary>
    public static SparseRows Of(SparseRows annotations, PhenotypicTerms terms)
    {
        var rows = new SparseRowsBuilder(terms.Count, TermsOfASign * annotations.ValueCount);
        var highest = new UpwardSpread(terms);
        for (var disease = 0; disease < annotations.RowCount; disease++) rows.AddRow(highest.Of(annotations[disease]));
        return rows.Build();
    }

    /// <summary>F of other frequencies of the same signs, which spread to the same terms.</summary>
    /// <param name="annotations">The other frequencies.</param>
    /// <param name="pattern">A closure of the same signs.</param>
    /// <param name="terms">The columns.</param>
    public static SparseRows Like(SparseRows annotations, SparseRows pattern, PhenotypicTerms terms)
    {
        var highest = new float[terms.Count];
        var disease = 0;
        return pattern.MapRows((row, values) =>
        {
            var signs = annotations[disease++];
            for (var i = 0; i < signs.Count; i++) highest[signs.Columns[i]] = signs.Values[i];
            for (var i = row.Count - 1; i >= 0; i--) Raise(highest, row.Columns[i], terms);
            for (var i = 0; i < row.Count; i++) values[i] = highest[row.Columns[i]];
            foreach (var term in row.Columns) highest[term] = 0;
        });
    }

    private static void Raise(float[] highest, int term, PhenotypicTerms terms)
    {
        foreach (var parent in terms.ParentsOf(term)) highest[parent] = Math.Max(highest[parent], highest[term]);
    }
}
