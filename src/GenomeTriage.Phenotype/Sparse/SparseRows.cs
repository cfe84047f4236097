namespace GenomeTriage.Phenotype.Sparse;

/// <summary>A matrix of which most values are 0, kept row by row with ascending columns. Immutable once built.</summary>
internal sealed class SparseRows
{
    private readonly int[] _starts;
    private readonly int[] _columns;
    private readonly float[] _values;

    public SparseRows(int columnCount, int[] starts, int[] columns, float[] values)
    {
        ColumnCount = columnCount;
        (_starts, _columns, _values) = (starts, columns, values);
    }

    public int RowCount => _starts.Length - 1;

    public int ColumnCount { get; }

    /// <summary>Number of values kept.</summary>
    public int ValueCount => _starts[^1];

    public SparseRow this[int row]
    {
        get
        {
            var (start, length) = (_starts[row], _starts[row + 1] - _starts[row]);
            return new SparseRow(_columns.AsSpan(start, length), _values.AsSpan(start, length));
        }
    }

    /// <summary>The same values column by column.</summary>
    public SparseRows Transpose()
    {
        var starts = CountColumns();
        var next = starts.AsSpan(0, ColumnCount).ToArray();
        var (columns, values) = (new int[ValueCount], new float[ValueCount]);
        for (var row = 0; row < RowCount; row++)
            for (var i = _starts[row]; i < _starts[row + 1]; i++)
            {
                var place = next[_columns[i]]++;
                (columns[place], values[place]) = (row, _values[i]);
            }

        return new SparseRows(RowCount, starts, columns, values);
    }

    /// <summary>The same pattern with each value replaced.</summary>
    public SparseRows Map(Func<int, int, float, float> value)
    {
        var values = new float[ValueCount];
        for (var row = 0; row < RowCount; row++)
            for (var i = _starts[row]; i < _starts[row + 1]; i++)
                values[i] = value(row, _columns[i], _values[i]);
        return new SparseRows(ColumnCount, _starts, _columns, values);
    }

    /// <summary>The same pattern with the values that <paramref name="fill"/> works out a row at a time.</summary>
    public SparseRows MapRows(RowFill fill)
    {
        var values = new float[ValueCount];
        for (var row = 0; row < RowCount; row++) fill(this[row], values.AsSpan(_starts[row], _starts[row + 1] - _starts[row]));
        return new SparseRows(ColumnCount, _starts, _columns, values);
    }

    /// <summary>The same values without those that are 0.</summary>
    public SparseRows DropZeros()
    {
        var rows = new SparseRowsBuilder(ColumnCount, ValueCount);
        for (var row = 0; row < RowCount; row++)
        {
            for (var i = _starts[row]; i < _starts[row + 1]; i++)
                if (_values[i] != 0) rows.Add(_columns[i], _values[i]);
            rows.EndRow();
        }

        return rows.Build();
    }

    /// <summary>Some of the rows, in the order asked for.</summary>
    public SparseRows Select(IReadOnlyList<int> rows)
    {
        var selected = new SparseRowsBuilder(ColumnCount, ValueCount);
        foreach (var row in rows)
        {
            for (var i = _starts[row]; i < _starts[row + 1]; i++) selected.Add(_columns[i], _values[i]);
            selected.EndRow();
        }

        return selected.Build();
    }

    /// <summary>The matrix with every row divided by its sum; a row without values stays so.</summary>
    public SparseRows NormaliseRows()
    {
        var sums = new double[RowCount];
        for (var row = 0; row < sums.Length; row++) sums[row] = this[row].Sum();
        return Map((row, _, value) => (float)(value / sums[row]));
    }

    private int[] CountColumns()
    {
        var starts = new int[ColumnCount + 1];
        foreach (var column in _columns.AsSpan(0, ValueCount)) starts[column + 1]++;
        for (var column = 0; column < ColumnCount; column++) starts[column + 1] += starts[column];
        return starts;
    }
}

/// <summary>Works out the new values of a row.</summary>
/// <param name="row">The row as it is.</param>
/// <param name="values">By place in the row: what to fill.</param>
internal delegate void RowFill(SparseRow row, Span<float> values);

/// <summary>One row of <see cref="SparseRows"/>: the columns, ascending, and the value in each.</summary>
internal readonly ref struct SparseRow(ReadOnlySpan<int> columns, ReadOnlySpan<float> values)
{
    public ReadOnlySpan<int> Columns { get; } = columns;

    public ReadOnlySpan<float> Values { get; } = values;

    public int Count => Columns.Length;

    /// <summary>The value in a column; 0 where none is kept.</summary>
    public float ValueAt(int column)
    {
        var place = Columns.BinarySearch(column);
        return place < 0 ? 0 : Values[place];
    }

    public double Sum()
    {
        var sum = 0.0;
        foreach (var value in Values) sum += value;
        return sum;
    }
}
