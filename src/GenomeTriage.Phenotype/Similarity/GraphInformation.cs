using GenomeTriage.Phenotype.Sparse;

namespace GenomeTriage.Phenotype.Similarity;

/// <summary>simGIC: the information two closed sets of terms share, over the information of their union (Pesquita et al. 2009).</summary>
internal static class GraphInformation
{
    /// <summary>0 for nothing in common, 1 for the same set.</summary>
    public static double Similarity(SparseRow a, SparseRow b, double[] content)
    {
        var (shared, all) = (0.0, 0.0);
        int i = 0, j = 0;
        while (i < a.Count && j < b.Count)
        {
            var (left, right) = (a.Columns[i], b.Columns[j]);
            all += content[Math.Min(left, right)];
            if (left == right) shared += content[left];
            if (left <= right) i++;
            if (right <= left) j++;
        }

        for (; i < a.Count; i++) all += content[a.Columns[i]];
        for (; j < b.Count; j++) all += content[b.Columns[j]];
        return all > 0 ? shared / all : 0;
    }
}
