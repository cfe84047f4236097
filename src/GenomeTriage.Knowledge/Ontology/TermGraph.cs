using System.Runtime.InteropServices;

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

    private static int[][] Invert(IReadOnlyList<int[]> parents)
    {
        var counts = new int[parents.Count];
        for (var term = 0; term < counts.Length; term++)
            foreach (var parent in parents[term]) counts[parent]++;
        var children = Array.ConvertAll(counts, static count => count == 0 ? [] : new int[count]);
        for (var term = counts.Length - 1; term >= 0; term--)
            foreach (var parent in parents[term]) children[parent][--counts[parent]] = term;
        return children;
    }

    // Kahn's order: a term is closed once all of its parents are, so that each closure is a union of finished ones.
    private static int[][] Close(IReadOnlyList<int[]> parents, int[][] children)
    {
        var (closures, open, ready) = (new int[parents.Count][], new int[parents.Count], new Queue<int>());
        for (var term = 0; term < open.Length; term++)
            if ((open[term] = parents[term].Length) == 0) ready.Enqueue(term);
        var (closed, gathered) = (0, new List<int>());
        while (ready.TryDequeue(out var term))
        {
            closed++;
            closures[term] = Union(term, parents[term], closures, gathered);
            foreach (var child in children[term])
                if (--open[child] == 0) ready.Enqueue(child);
        }

        return closed == closures.Length ? closures : throw new ArgumentException("The parents form a cycle.", nameof(parents));
    }

    private static int[] Union(int term, int[] parents, int[][] closures, List<int> gathered)
    {
        gathered.Clear();
        gathered.Add(term);
        foreach (var parent in parents) gathered.AddRange(closures[parent]);
        gathered.Sort();
        var count = 0;
        foreach (var one in CollectionsMarshal.AsSpan(gathered))
            if (count == 0 || gathered[count - 1] != one) gathered[count++] = one;
        return CollectionsMarshal.AsSpan(gathered)[..count].ToArray();
    }

    /// <summary>Rows of different length in one array.</summary>
    private sealed class Rows(int[] starts, int[] values)
    {
        public ReadOnlySpan<int> this[int row] => values.AsSpan(starts[row], starts[row + 1] - starts[row]);

        public static Rows From(IReadOnlyList<int[]> rows)
        {
            var starts = new int[rows.Count + 1];
            for (var row = 0; row < rows.Count; row++) starts[row + 1] = starts[row] + rows[row].Length;
            var values = new int[starts[^1]];
            for (var row = 0; row < rows.Count; row++) rows[row].CopyTo(values, starts[row]);
            return new Rows(starts, values);
        }
    }
}
