namespace GenomeTriage.Knowledge.Ontology;

/// <summary>The is-a graph over term indices, each relation as one array of neighbours and one of row starts.</summary>
internal sealed class TermGraph
{
    private readonly Rows _parents;
    private readonly Rows _children;
    private readonly Rows _ancestors;

    private TermGraph(Rows parents, Rows children, Rows ancestors) =>
        (_parents, _children, _ancestors) = (parents, children, ancestors);

    public ReadOnlySpan<int> ParentsOf(int term) => _parents[term];

    public ReadOnlySpan<int> ChildrenOf(int term) => _children[term];

    public ReadOnlySpan<int> AncestorsOf(int term) => _ancestors[term];

    /// <exception cref="ArgumentException">The parents form a cycle.</exception>
    public static TermGraph From(IReadOnlyList<int[]> parents)
    {
        var children = Invert(parents);
        return new TermGraph(Rows.From(parents), Rows.From(children), Rows.From(Close(parents, children)));
    }

    private static List<int>[] Invert(IReadOnlyList<int[]> parents)
    {
        var children = new List<int>[parents.Count];
        for (var term = 0; term < children.Length; term++) children[term] = [];
        for (var term = 0; term < children.Length; term++)
            foreach (var parent in parents[term]) children[parent].Add(term);
        return children;
    }

    // Kahn's order: a term is closed once all of its parents are, so that each closure is a union of finished ones.
    private static int[][] Close(IReadOnlyList<int[]> parents, List<int>[] children)
    {
        var closures = new int[parents.Count][];
        var open = parents.Select(list => list.Length).ToArray();
        var ready = new Queue<int>(Enumerable.Range(0, open.Length).Where(term => open[term] == 0));
        var closed = 0;
        while (ready.TryDequeue(out var term))
        {
            closed++;
            closures[term] = Union(term, parents[term], closures);
            foreach (var child in children[term])
                if (--open[child] == 0) ready.Enqueue(child);
        }

        return closed == closures.Length ? closures : throw new ArgumentException("The parents form a cycle.", nameof(parents));
    }

    private static int[] Union(int term, int[] parents, int[][] closures)
    {
        var union = new List<int> { term };
        foreach (var parent in parents) union.AddRange(closures[parent]);
        union.Sort();
        return [.. union.Distinct()];
    }

    /// <summary>Rows of different length in one array.</summary>
    private sealed class Rows(int[] starts, int[] values)
    {
        public ReadOnlySpan<int> this[int row] => values.AsSpan(starts[row], starts[row + 1] - starts[row]);

        public static Rows From(IReadOnlyList<IReadOnlyList<int>> rows)
        {
            var starts = new int[rows.Count + 1];
            for (var row = 0; row < rows.Count; row++) starts[row + 1] = starts[row] + rows[row].Count;
            var values = new int[starts[^1]];
            for (var row = 0; row < rows.Count; row++)
                for (var i = 0; i < rows[row].Count; i++) values[starts[row] + i] = rows[row][i];
            return new Rows(starts, values);
        }
    }
}
