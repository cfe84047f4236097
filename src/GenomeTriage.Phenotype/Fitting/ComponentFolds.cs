namespace GenomeTriage.Phenotype.Fitting;

/// <summary>
/// Deals cases into folds so that cases that share a disease, a gene or a publication, directly or through others, are
/// in the same fold.
/// </summary>
public static class ComponentFolds
{
    /// <summary>The fold of each case, 0 … <paramref name="foldCount"/> - 1; the same cases give the same folds.</summary>
    /// <remarks>Components go, largest first, to the fold with the fewest cases.</remarks>
    public static int[] Deal(IReadOnlyList<CaseKeys> cases, int foldCount)
    {
        var folds = new int[cases.Count];
        var sizes = new int[foldCount];
        foreach (var component in Components(cases).OrderByDescending(component => component.Length).ThenBy(component => component[0]))
        {
            var fold = Array.IndexOf(sizes, sizes.Min());
            sizes[fold] += component.Length;
            foreach (var index in component) folds[index] = fold;
        }

        return folds;
    }

    private static IEnumerable<int[]> Components(IReadOnlyList<CaseKeys> cases)
    {
        var sets = new DisjointSets(cases.Count);
        var first = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var index = 0; index < cases.Count; index++)
            foreach (var key in Keys(cases[index]))
                if (!first.TryAdd(key, index)) sets.Unite(first[key], index);
        return Enumerable.Range(0, cases.Count).GroupBy(sets.Find).Select(component => component.ToArray());
    }

    private static IEnumerable<string> Keys(CaseKeys keys) => keys.Publications
        .Append($"disease {keys.Disease}")
        .Append($"gene {keys.Gene}")
        .Where(key => key.Length > 0 && key != "gene ");
}
