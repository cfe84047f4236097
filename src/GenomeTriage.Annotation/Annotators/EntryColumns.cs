namespace GenomeTriage.Annotation.Annotators;

/// <summary>The columns of one entry of an annotation field, cut at <c>|</c> once and then read by index.</summary>
internal sealed class EntryColumns
{
    private int[] _ends = new int[32];
    private int _count;

    /// <summary>Cuts an entry.</summary>
    internal void Cut(ReadOnlySpan<byte> entry)
    {
        _count = 0;
        var at = 0;
        while (true)
        {
            var bar = entry[at..].IndexOf((byte)'|');
            if (_count == _ends.Length) Array.Resize(ref _ends, _count * 2);
            _ends[_count++] = bar < 0 ? entry.Length : at + bar;
            if (bar < 0) return;
            at += bar + 1;
        }
    }

    /// <summary>Start and end of a column inside the entry; an empty range where it has no such column.</summary>
    internal (int Start, int End) RangeOf(int column)
    {
        if (column < 0 || column >= _count) return (0, 0);
        return (column == 0 ? 0 : _ends[column - 1] + 1, _ends[column]);
    }

    /// <summary>A column's bytes; empty where the entry has no such column.</summary>
    internal ReadOnlySpan<byte> Of(ReadOnlySpan<byte> entry, int column)
    {
        var (start, end) = RangeOf(column);
        return entry[start..end];
    }
}
