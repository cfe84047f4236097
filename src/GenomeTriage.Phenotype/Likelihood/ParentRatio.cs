using GenomeTriage.Phenotype.Sparse;
using GenomeTriage.Phenotype.Terms;

namespace GenomeTriage.Phenotype.Likelihood;

/// <summary>How likely a disease shows a term given that it shows the term's parents: each step of the chain from the root.</summary>
internal static class ParentRatio
{
    /// <summary>r[d,i] = min(1, F[d,i] / min over parents of F[d,·]); F itself for the root.</summary>
    public static SparseRows Of(SparseRows closure, PhenotypicTerms terms)
    {
        var dense = new float[terms.Count];
        return closure.MapRows((row, ratios) =>
        {
            for (var i = 0; i < row.Count; i++) dense[row.Columns[i]] = row.Values[i];
            for (var i = 0; i < row.Count; i++) ratios[i] = Given(dense, row.Columns[i], terms);
        });
    }

    // Every parent of a term of a closure is in it, so values that an earlier row left behind are never read.
    private static float Given(float[] frequencies, int term, PhenotypicTerms terms)
    {
        var rarest = float.PositiveInfinity;
        foreach (var parent in terms.ParentsOf(term)) rarest = Math.Min(rarest, frequencies[parent]);
        return float.IsPositiveInfinity(rarest) ? frequencies[term] : Math.Min(1, frequencies[term] / rarest);
    }
}
