namespace GenomeTriage.Phenotype.Sparse;

/// <summary>
/// The pattern of a matrix with other values, worked out a row at a time when the row is first asked for: of some
/// twenty thousand terms a case asks for a few hundred. Thread-safe.
/// </summary>
/// <param name="pattern">Which values there are, and what the new ones are worked out from.</param>
/// <param name="derive">The new value, from the row and the old value.</param>
internal sealed class DerivedRows(SparseRows pattern, Func<int, float, float> derive)
{
    private readonly OnDemand<float[]> _values = new(pattern.RowCount, row => Derive(row, pattern[row].Values, derive));

    public SparseRow this[int row] => new(pattern[row].Columns, _values[row]);

    private static float[] Derive(int row, ReadOnlySpan<float> values, Func<int, float, float> derive)
    {
        var derived = new float[values.Length];
        for (var i = 0; i < derived.Length; i++) derived[i] = derive(row, values[i]);
        return derived;
    }
}
