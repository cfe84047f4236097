using GenomeTriage.Phenotype.Sparse;

namespace GenomeTriage.Phenotype.Completion;

/// <summary>Profiles as distributions over terms: which of its signs a patient of the disease would be described by.</summary>
internal static class DirectWeights
{
    private const double Smoothing = .01;

    /// <summary>w[d,t]: the share of an annotation in the sum of the disease's frequencies.</summary>
    public static SparseRows Of(SparseRows annotations) => annotations.NormaliseRows();

    /// <summary>b(t): the mean of w over some diseases, drawn a little towards equal; sums to 1.</summary>
    public static double[] Background(SparseRows weights, IReadOnlyList<int> diseases)
    {
        var background = new double[weights.ColumnCount];
        foreach (var disease in diseases)
        {
            var row = weights[disease];
            for (var i = 0; i < row.Count; i++) background[row.Columns[i]] += row.Values[i];
        }

        var sum = background.Sum();
        return Array.ConvertAll(background, value => (1 - Smoothing) * value / sum + Smoothing / background.Length);
    }
}
