namespace GenomeTriage.Knowledge;

/// <summary>Puts rows in order that mostly are already: a pack keeps its tables as they were ordered when it was built.</summary>
internal static class Ordering
{
    /// <summary>The rows in ascending order; those that are equal keep their order. The array itself where it is in order.</summary>
    public static T[] Ascending<T>(T[] rows, Comparison<T> compare)
    {
        for (var i = 1; i < rows.Length; i++)
            if (compare(rows[i - 1], rows[i]) > 0) return [.. rows.Order(Comparer<T>.Create(compare))];
        return rows;
    }
}
