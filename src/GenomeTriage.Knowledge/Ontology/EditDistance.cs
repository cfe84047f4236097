namespace GenomeTriage.Knowledge.Ontology;

/// <summary>Typing errors between two short texts: insertions, deletions, substitutions and swapped neighbours.</summary>
internal static class EditDistance
{
    /// <summary>The optimal string alignment distance.</summary>
    public static int Between(ReadOnlySpan<char> one, ReadOnlySpan<char> other)
    {
        var width = other.Length + 1;
        Span<int> cells = (one.Length + 1) * width <= 256 ? stackalloc int[(one.Length + 1) * width] : new int[(one.Length + 1) * width];
        for (var j = 0; j < width; j++) cells[j] = j;
        for (var i = 1; i <= one.Length; i++)
        {
            cells[i * width] = i;
            for (var j = 1; j < width; j++) cells[i * width + j] = Cell(one, other, cells, i, j, width);
        }

        return cells[^1];
    }

    private static int Cell(ReadOnlySpan<char> one, ReadOnlySpan<char> other, ReadOnlySpan<int> cells, int i, int j, int width)
    {
        var cost = one[i - 1] == other[j - 1] ? 0 : 1;
        var best = Math.Min(cells[(i - 1) * width + j - 1] + cost, 1 + Math.Min(cells[(i - 1) * width + j], cells[i * width + j - 1]));
        var swapped = i > 1 && j > 1 && one[i - 1] == other[j - 2] && one[i - 2] == other[j - 1];
        return swapped ? Math.Min(best, cells[(i - 2) * width + j - 2] + 1) : best;
    }
}
