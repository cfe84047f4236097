using System.Numerics;
using System.Runtime.InteropServices;

namespace GenomeTriage.Phenotype.Sparse;

/// <summary>A dense row that remembers which columns were touched, so that sparse rows are summed without sorting or passing over all columns.</summary>
internal sealed class SparseAccumulator(int columnCount)
{
    private const int ColumnsOfAWord = 64;

    private readonly double[] _values = new double[columnCount];

    // A bit a column: set bits come out in ascending order.
    private readonly ulong[] _isTouched = new ulong[(columnCount + ColumnsOfAWord - 1) / ColumnsOfAWord];
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
        for (var word = 0; word < _isTouched.Length; word++)
        {
            var first = word * ColumnsOfAWord;
            for (var left = _isTouched[word]; left != 0; left &= left - 1)
            {
                var column = first + BitOperations.TrailingZeroCount(left);
                if (_values[column] != 0) rows.Add(column, (float)_values[column]);
                _values[column] = 0;
            }

            _isTouched[word] = 0;
        }

        _touched.Clear();
        rows.EndRow();
    }

    /// <summary>Forgets what was gathered.</summary>
    public void Clear()
    {
        foreach (var column in _touched) _values[column] = 0;
        Array.Clear(_isTouched);
        _touched.Clear();
    }

    private void Touch(int column)
    {
        var bit = 1UL << (column % ColumnsOfAWord);
        if ((_isTouched[column / ColumnsOfAWord] & bit) != 0) return;
        _isTouched[column / ColumnsOfAWord] |= bit;
        _touched.Add(column);
    }
}
