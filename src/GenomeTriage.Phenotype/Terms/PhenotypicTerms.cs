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
    private readonly TermLists _parents;
    private readonly TermLists _children;
    private readonly TermLists _ancestors;
    private readonly Lazy<TermLists> _descendants;

    public PhenotypicTerms(HpoOntology ontology)
    {
        Ontology = ontology;
        _ontologyIndices = TopologicalOrder(ontology);
        _indices = new int[ontology.Count];
        Array.Fill(_indices, -1);
        for (var term = 0; term < Count; term++) _indices[_ontologyIndices[term]] = term;
        _parents = Own(ontology.ParentsOf);
        _children = _parents.Invert();
        _ancestors = Own(ontology.AncestorsOf);
        _descendants = new(_ancestors.Invert);
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

    public bool IsA(int term, int ancestor) => _ancestors[term].BinarySearch(ancestor) >= 0;

    // By number of ancestors, then by index: a parent's are a proper subset of its child's, so it has fewer.
    private static int[] TopologicalOrder(HpoOntology ontology)
    {
        var root = ontology.PhenotypicAbnormality;
        if (root < 0) return [];
        var (order, places, count) = (new int[ontology.Count], new long[ontology.Count], 0);
        for (var index = 0; index < order.Length; index++)
        {
            if (!ontology.IsA(index, root)) continue;
            order[count] = index;
            places[count++] = (long)ontology.AncestorsOf(index).Length << 32 | (uint)index;
        }

        Array.Sort(places, order, 0, count);
        return order[..count];
    }

    private delegate ReadOnlySpan<int> Neighbours(int ontologyIndex);

    private TermLists Own(Neighbours neighbours)
    {
        var starts = new int[Count + 1];
        for (var term = 0; term < Count; term++) starts[term + 1] = starts[term] + CountOwn(neighbours(_ontologyIndices[term]));
        var own = new int[starts[^1]];
        for (var term = 0; term < Count; term++)
        {
            var place = starts[term];
            foreach (var index in neighbours(_ontologyIndices[term]))
                if (_indices[index] >= 0) own[place++] = _indices[index];
            own.AsSpan(starts[term]..place).Sort();
        }

        return new TermLists(starts, own);
    }

    private int CountOwn(ReadOnlySpan<int> ontologyIndices)
    {
        var count = 0;
        foreach (var index in ontologyIndices)
            if (_indices[index] >= 0) count++;
        return count;
    }
}
