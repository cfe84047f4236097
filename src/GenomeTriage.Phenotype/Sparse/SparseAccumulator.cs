using System.Runtime.InteropServices;

namespace GenomeTriage.Phenotype.Sparse;

/// <summary>A dense row that remembers which columns were touched, so that sparse rows are summed without sorting all columns.</summary>
internal sealed class SparseAccumulator(int columnCount)
{
    private readonly double[] _values = new double[columnCount];
    private readonly bool[] _isTouched = new bool[columnCount];
    private readonly List<int> _touched = [];

    /// <summary>The columns touched since the last <see cref="Flush"/> or <see cref="Clear"/>, in order of first touch.</summary>
    public ReadOnlySpan<int> Touched => CollectionsMarshal.AsSpan(_touched);

    public double this[int column] => _values[column];

    public void Add(int column, double value)
    {
        Touch(column);
        _values[column] += value;
    }

    public void Max(int column, double value)
    {
        Touch(column);
        if (value > _values[column]) _values[column] = value;
    }

    /// <summary>Adds a multiple of a row.</summary>
    public void Add(SparseRow row, double factor)
    {
        for (var i = 0; i < row.Count; i++) Add(row.Columns[i], row.Values[i] * factor);
    }

    /// <summary>Raises to the values of a row.</summary>
    public void Max(SparseRow row)
    {
        for (var i = 0; i < row.Count; i++) Max(row.Columns[i], row.Values[i]);
    }

    /// <summary>Ends a row of <paramref name="rows"/> with what was gathered, columns ascending, and starts anew.</summary>
    public void Flush(SparseRowsBuilder rows)
    {
        _touched.Sort();
        foreach (var column in _touched)
            if (_values[column] != 0) rows.Add(column, (float)_values[column]);
        Clear();
        rows.EndRow();
    }

    /// <summary>Forgets what was gathered.</summary>
    public void Clear()
    {
        foreach (var column in _touched) (_values[column], _isTouched[column]) = (0, false);
        _touched.Clear();
    }

    private void Touch(int column)
    {
        if (_isTouched[column]) return;
        _isTouched[column] = true;
        _touched.Add(column);
    }
}
