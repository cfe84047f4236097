namespace GenomeTriage.Knowledge;

/// <summary>Rows in ascending order of a number and found by it.</summary>
/// <remarks>Plain arrays and sorts of numbers, which are there compiled: tables are made at every start.</remarks>
internal sealed class KeyedRows<T>
{
    private readonly T[] _rows;
    private readonly int[] _keys;

    private KeyedRows(T[] rows, int[] keys) => (_rows, _keys) = (rows, keys);

    /// <summary>The rows, in their order.</summary>
    public T[] All => _rows;

    /// <summary>Orders rows by one number and then another; rows that are equal in both keep their order.</summary>
    /// <param name="rows">The rows in any order.</param>
    /// <param name="first">The number they are found by; not negative.</param>
    /// <param name="second">What orders rows of one number; not negative.</param>
    public static KeyedRows<T> By(T[] rows, Func<T, int> first, Func<T, int> second)
    {
        var order = Order(rows, first, second);
        var (ordered, keys) = (new T[rows.Length], new int[rows.Length]);
        for (var i = 0; i < ordered.Length; i++)
        {
            ordered[i] = rows[order[i]];
            keys[i] = first(ordered[i]);
        }

        return new KeyedRows<T>(ordered, keys);
    }

    /// <summary>The rows of a number; empty where there are none.</summary>
    public ReadOnlySpan<T> Of(int key)
    {
        var start = FirstAtLeast(key);
        var end = start;
        while (end < _keys.Length && _keys[end] == key) end++;
        return _rows.AsSpan(start..end);
    }

    private static int[] Order(T[] rows, Func<T, int> first, Func<T, int> second)
    {
        var (keys, order) = (new long[rows.Length], new int[rows.Length]);
        for (var i = 0; i < rows.Length; i++) (keys[i], order[i]) = ((long)first(rows[i]) << 32 | (uint)second(rows[i]), i);
        Array.Sort(keys, order);
        // Sorting is not stable: rows that are equal in both numbers get their order back.
        for (var start = 0; start < keys.Length;)
        {
            var end = start + 1;
            while (end < keys.Length && keys[end] == keys[start]) end++;
            if (end - start > 1) Array.Sort(order, start, end - start);
            start = end;
        }

        return order;
    }

    private int FirstAtLeast(int key)
    {
        int low = 0, high = _keys.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_keys[middle] < key) low = middle + 1;
            else high = middle;
        }

        return low;
    }
}
