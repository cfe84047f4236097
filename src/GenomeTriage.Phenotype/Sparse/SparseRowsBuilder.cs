namespace GenomeTriage.Phenotype.Sparse;

/// <summary>Builds <see cref="SparseRows"/> row after row.</summary>
/// <param name="columnCount">Number of columns.</param>
/// <param name="expected">How many values are to come, about: a good guess spares growing, which leaves arrays behind.</param>
internal sealed class SparseRowsBuilder(int columnCount, int expected = 64)
{
    private readonly List<int> _starts = [0];
    private int[] _columns = new int[Math.Max(1, expected)];
    private float[] _values = new float[Math.Max(1, expected)];
    private int _count;

    /// <summary>Adds a value to the open row; columns come in ascending order.</summary>
    public void Add(int column, float value)
    {
        if (_count == _columns.Length) Grow(_count + 1);
        (_columns[_count], _values[_count]) = (column, value);
        _count++;
    }

    /// <summary>Adds a whole row and ends it.</summary>
    public void AddRow(SparseRow row)
    {
        if (_count + row.Count > _columns.Length) Grow(_count + row.Count);
        row.Columns.CopyTo(_columns.AsSpan(_count));
        row.Values.CopyTo(_values.AsSpan(_count));
        _count += row.Count;
        EndRow();
    }

    /// <summary>Ends the open row.</summary>
    public void EndRow() => _starts.Add(_count);

    /// <summary>The matrix; nothing may be added after it.</summary>
    public SparseRows Build()
    {
        // A little room behind the last value is cheaper than to copy all.
        if (_count < _columns.Length - _columns.Length / 4) Resize(_count);
        return new SparseRows(columnCount, [.. _starts], _columns, _values);
    }

    private void Grow(int least) => Resize(Math.Max(least, _columns.Length + _columns.Length / 2));

    private void Resize(int length)
    {
        Array.Resize(ref _columns, length);
        Array.Resize(ref _values, length);
    }
}
