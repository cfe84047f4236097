using GenomeTriage.Phenotype.Terms;

namespace GenomeTriage.Phenotype.Similarity;

/// <summary>Lin's similarity of two terms, 0–1, and the weights that count near-duplicate terms of a patient once.</summary>
internal static class LinSimilarity
{
    /// <summary>sim = 2 · most information shared / sum of both terms' information; 1 for a term and itself.</summary>
    public static double Of(int a, int b, double[] content, PhenotypicTerms terms)
    {
        if (a == b) return 1;
        var sum = content[a] + content[b];
        return sum <= 0 ? 0 : 2 * MostShared(terms.AncestorsOf(a), terms.AncestorsOf(b), content) / sum;
    }

    /// <summary>u: one over the sum of a term's squared similarities to all terms of the query, itself included.</summary>
    public static double[] RedundancyWeights(ReadOnlySpan<int> query, double[] content, PhenotypicTerms terms)
    {
        var weights = new double[query.Length];
        for (var i = 0; i < weights.Length; i++)
        {
            var sum = 0.0;
            foreach (var other in query)
            {
                var similarity = Of(query[i], other, content, terms);
                sum += similarity * similarity;
            }

            weights[i] = 1 / sum;
        }

        return weights;
    }

    private static double MostShared(ReadOnlySpan<int> a, ReadOnlySpan<int> b, double[] content)
    {
        var most = 0.0;
        for (int i = 0, j = 0; i < a.Length && j < b.Length;)
        {
            if (a[i] == b[j]) most = Math.Max(most, content[a[i]]);
            if (a[i] <= b[j]) i++;
            else j++;
        }

        return most;
    }
}
