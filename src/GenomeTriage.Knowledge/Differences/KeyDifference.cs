namespace GenomeTriage.Knowledge.Differences;

/// <summary>Which keys only one of two sets holds.</summary>
/// <typeparam name="T">The key.</typeparam>
/// <param name="Added">Those of the later set alone, ascending.</param>
/// <param name="Removed">Those of the earlier set alone, ascending.</param>
public sealed record KeyDifference<T>(IReadOnlyList<T> Added, IReadOnlyList<T> Removed)
    where T : IComparable<T>
{
    /// <summary>Compares two sets; keys may come in any order and more than once.</summary>
    public static KeyDifference<T> Of(IEnumerable<T> earlier, IEnumerable<T> later)
    {
        var (before, after) = (Sorted(earlier), Sorted(later));
        var (added, removed) = (new List<T>(), new List<T>());
        int i = 0, j = 0;
        while (i < before.Count || j < after.Count)
        {
            var order = i == before.Count ? 1 : j == after.Count ? -1 : before[i].CompareTo(after[j]);
            if (order < 0) removed.Add(before[i]);
            if (order > 0) added.Add(after[j]);
            if (order <= 0) i++;
            if (order >= 0) j++;
        }

        return new KeyDifference<T>(added, removed);
    }

    private static List<T> Sorted(IEnumerable<T> keys)
    {
        var sorted = keys.ToList();
        sorted.Sort();
        var kept = 0;
        for (var i = 0; i < sorted.Count; i++)
            if (kept == 0 || sorted[i].CompareTo(sorted[kept - 1]) != 0) sorted[kept++] = sorted[i];
        sorted.RemoveRange(kept, sorted.Count - kept);
        return sorted;
    }
}
