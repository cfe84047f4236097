namespace GenomeTriage.Phenotype.Sparse;

/// <summary>Builds <see cref="SparseRows"/> row after row.</summary>
internal sealed class SparseRowsBuilder(int columnCount)
{
    private readonly List<int> _starts = [0];
    private readonly List<int> _columns = [];
    private readonly List<float> _values = [];

    /// <summary>Adds a value to the open row; columns come in ascending order.</summary>
    public void Add(int column, float value)
    {
        _columns.Add(column);
        _values.Add(value);
    }

    /// <summary>Adds a whole row and ends it.</summary>
    public void AddRow(SparseRow row)
    {
        _columns.AddRange(row.Columns);
        _values.AddRange(row.Values);
        EndRow();
    }

    /// <summary>Ends the open row.</summary>
    public void EndRow() => _starts.Add(_columns.Count);

    public SparseRows Build() => new(columnCount, [.. _starts], [.. _columns], [.. _values]);
}
