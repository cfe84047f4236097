namespace GenomeTriage.Vcf.Records;

/// <summary>
/// Where the columns of a line end. The fixed columns are found when the line is taken; the sample columns only when
/// one of them is asked for, because most of a wide file is never looked at.
/// </summary>
internal sealed class ColumnBounds
{
    private const int FixedCount = 9;
    private int[] _ends = new int[FixedCount];
    private int _found;

    /// <summary>Columns found so far.</summary>
    public int Found => _found;

    /// <summary>Finds the fixed columns of <paramref name="line"/>.</summary>
    public void FindFixed(ReadOnlySpan<byte> line)
    {
        _found = 0;
        Find(line, FixedCount);
    }

    /// <summary>Start and length of a column; what there is not has length 0.</summary>
    public (int Start, int Length) Of(ReadOnlySpan<byte> line, int column)
    {
        if (column >= _found) Find(line, int.MaxValue);
        if (column >= _found) return (0, 0);
        var start = column == 0 ? 0 : _ends[column - 1] + 1;
        return (start, _ends[column] - start);
    }

    private void Find(ReadOnlySpan<byte> line, int until)
    {
        var start = _found == 0 ? 0 : _ends[_found - 1] + 1;
        while (_found < until && start <= line.Length)
        {
            var tab = line[start..].IndexOf((byte)'\t');
            var end = tab < 0 ? line.Length : start + tab;
            if (_found == _ends.Length) Array.Resize(ref _ends, _ends.Length * 2);
            _ends[_found++] = end;
            start = end + 1;
        }
    }
}
