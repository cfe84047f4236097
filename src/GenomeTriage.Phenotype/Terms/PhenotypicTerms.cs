using GenomeTriage.Knowledge.Ontology;

namespace GenomeTriage.Phenotype.Terms;

/// <summary>
/// The live terms below HP:0000118 (phenotypic abnormality) and that term itself, under indices of their own in which
/// every parent comes before its children: index 0 is the root, and one pass upwards or downwards is a plain loop.
/// </summary>
internal sealed class PhenotypicTerms
{
    private readonly int[] _ontologyIndices;
    private readonly int[] _indices;
    private readonly int[][] _parents;
    private readonly int[][] _children;
    private readonly int[][] _ancestors;
    private readonly Lazy<int[][]> _descendants;

    public PhenotypicTerms(HpoOntology ontology)
    {
        Ontology = ontology;
        _ontologyIndices = TopologicalOrder(ontology);
        _indices = new int[ontology.Count];
        Array.Fill(_indices, -1);
        for (var term = 0; term < Count; term++) _indices[_ontologyIndices[term]] = term;
        _parents = Own(ontology.ParentsOf);
        _children = Own(ontology.ChildrenOf);
        _ancestors = Own(ontology.AncestorsOf);
        _descendants = new(() => Invert(_ancestors));
    }

    public HpoOntology Ontology { get; }

    public int Count => _ontologyIndices.Length;

    public HpoTermId IdOf(int term) => Ontology.IdOf(_ontologyIndices[term]);

    /// <summary>Own index of a term of the ontology; -1 where it is no phenotypic abnormality.</summary>
    public int IndexOf(int ontologyIndex) => _indices[ontologyIndex];

    /// <summary>Own index of a live, alternate or replaced id; -1 where it is unknown or no phenotypic abnormality.</summary>
    public int IndexOf(HpoTermId id) => Ontology.TryFind(id, out var lookup) ? _indices[lookup.Index] : -1;

    public ReadOnlySpan<int> ParentsOf(int term) => _parents[term];

    public ReadOnlySpan<int> ChildrenOf(int term) => _children[term];

    /// <summary>The term itself, last, and all above it, ascending.</summary>
    public ReadOnlySpan<int> AncestorsOf(int term) => _ancestors[term];

    /// <summary>The term itself, first, and all below it, ascending.</summary>
    public ReadOnlySpan<int> DescendantsOf(int term) => _descendants.Value[term];

    public bool IsA(int term, int ancestor) => _ancestors[term].AsSpan().BinarySearch(ancestor) >= 0;

    // By number of ancestors: a parent's are a proper subset of its child's, so it has fewer.
    private static int[] TopologicalOrder(HpoOntology ontology)
    {
        var root = ontology.PhenotypicAbnormality;
        return [.. Enumerable.Range(0, ontology.Count)
            .Where(index => root >= 0 && ontology.IsA(index, root))
            .OrderBy(index => ontology.AncestorsOf(index).Length)
            .ThenBy(index => index)];
    }

    private delegate ReadOnlySpan<int> Neighbours(int ontologyIndex);

    private int[][] Own(Neighbours neighbours)
    {
        var own = new int[Count][];
        for (var term = 0; term < own.Length; term++)
        {
            var found = new List<int>();
            foreach (var index in neighbours(_ontologyIndices[term]))
                if (_indices[index] >= 0) found.Add(_indices[index]);
            found.Sort();
            own[term] = [.. found];
        }

        return own;
    }

    private static int[][] Invert(int[][] rows)
    {
        var inverted = new List<int>[rows.Length];
        for (var row = 0; row < rows.Length; row++) inverted[row] = [];
        for (var row = 0; row < rows.Length; row++)
            foreach (var column in rows[row]) inverted[column].Add(row);
        return [.. inverted.Select(row => row.ToArray())];
    }
}
