namespace GenomeTriage.Knowledge.Ontology;

/// <summary>
/// The Human Phenotype Ontology: live terms under indices 0 … <see cref="Count"/> - 1 in ascending order of id, their
/// names and is-a graph, and the obsolete and alternate ids that lead to them. Immutable.
/// </summary>
public sealed class HpoOntology
{
    private readonly HpoTerm[] _terms;
    private readonly Dictionary<int, HpoLookup> _lookups;
    private readonly Dictionary<int, HpoTerm> _obsolete;
    private readonly TermGraph _graph;
    private readonly Lazy<TermNames> _names;
    private readonly Lazy<TermSuggestions> _suggestions;

    /// <summary>Builds the ontology from its terms, live and obsolete, in any order.</summary>
    /// <param name="terms">The terms.</param>
    /// <param name="version">The release, <c>2025-01-16</c>; empty where there is none.</param>
    /// <exception cref="ArgumentException">An id occurs twice, a parent is unknown, or the graph has a cycle.</exception>
    public HpoOntology(IReadOnlyList<HpoTerm> terms, string version = "")
    {
        Version = version;
        _terms = Ordering.Ascending(terms.Where(term => !term.IsObsolete).ToArray(), static (a, b) => a.Id.CompareTo(b.Id));
        _obsolete = terms.Where(term => term.IsObsolete).ToDictionary(term => term.Id.Number);
        _lookups = TermIds.Index(_terms, _obsolete.Values);
        _graph = TermGraph.From([.. _terms.Select(ParentIndices)]);
        _names = new(() => new TermNames(_terms));
        _suggestions = new(() => new TermSuggestions(_terms));
    }

    /// <summary>The release of HPO, <c>2025-01-16</c>.</summary>
    public string Version { get; }

    /// <summary>Number of live terms.</summary>
    public int Count => _terms.Length;

    /// <summary>Number of obsolete terms that are still recognised.</summary>
    public int ObsoleteCount => _obsolete.Count;

    /// <summary>Index of <c>HP:0000001</c>, the root; -1 where the ontology has none.</summary>
    public int Root => IndexOf(1);

    /// <summary>Index of <c>HP:0000118</c>, phenotypic abnormality; -1 where the ontology has none.</summary>
    public int PhenotypicAbnormality => IndexOf(118);

    /// <summary>Index of <c>HP:0000005</c>, mode of inheritance; -1 where the ontology has none.</summary>
    public int ModeOfInheritance => IndexOf(5);

    /// <summary>Index of <c>HP:0003674</c>, onset; -1 where the ontology has none.</summary>
    public int Onset => IndexOf(3674);

    /// <summary>Index of <c>HP:0012823</c>, clinical modifier; -1 where the ontology has none.</summary>
    public int ClinicalModifier => IndexOf(12823);

    /// <summary>The whole term as the source gives it.</summary>
    public HpoTerm this[int index] => _terms[index];

    /// <summary>The id of a live term.</summary>
    public HpoTermId IdOf(int index) => _terms[index].Id;

    /// <summary>The label of a live term.</summary>
    public string LabelOf(int index) => _terms[index].Label;

    /// <summary>The other names of a live term.</summary>
    public IReadOnlyList<HpoSynonym> SynonymsOf(int index) => _terms[index].Synonyms;

    /// <summary>The terms it is a kind of, ascending.</summary>
    public ReadOnlySpan<int> ParentsOf(int index) => _graph.ParentsOf(index);

    /// <summary>The terms that are a kind of it, ascending.</summary>
    public ReadOnlySpan<int> ChildrenOf(int index) => _graph.ChildrenOf(index);

    /// <summary>The term itself and all that it is a kind of, ascending.</summary>
    public ReadOnlySpan<int> AncestorsOf(int index) => _graph.AncestorsOf(index);

    /// <summary>Whether <paramref name="index"/> is <paramref name="ancestor"/> or a kind of it.</summary>
    public bool IsA(int index, int ancestor) => _graph.AncestorsOf(index).BinarySearch(ancestor) >= 0;

    /// <summary>Finds the live term that an id leads to, also from an alternate or replaced id.</summary>
    /// <returns><c>false</c> where there is none; <paramref name="lookup"/> says why.</returns>
    public bool TryFind(HpoTermId id, out HpoLookup lookup)
    {
        lookup = _lookups.TryGetValue(id.Number, out var known) ? known : new(-1, HpoLookupKind.Unknown, id);
        return lookup.Index >= 0;
    }

    /// <summary>
    /// The live terms whose label, or else a synonym, is <paramref name="name"/> (case is not significant), best kind
    /// of name first found; several where the name is ambiguous, none where it is unknown.
    /// </summary>
    public IReadOnlyList<HpoLookup> FindByName(string name) => _names.Value.Find(name);

    /// <summary>Finds the one live term of a name; <c>false</c> where the name is unknown or ambiguous.</summary>
    public bool TryFindByName(string name, out HpoLookup lookup)
    {
        var found = FindByName(name);
        lookup = found.Count == 1 ? found[0] : new(-1, HpoLookupKind.Unknown, default);
        return found.Count == 1;
    }

    /// <summary>What HPO suggests to look at in place of an obsolete term; empty where it suggests nothing.</summary>
    public IReadOnlyList<HpoTermId> ConsiderInPlaceOf(HpoTermId id) =>
        _obsolete.TryGetValue(id.Number, out var term) ? term.Consider : [];

    /// <summary>The live terms whose ids are nearest to an unknown one by typing errors, best first.</summary>
    public IReadOnlyList<int> Nearest(HpoTermId id, int count) => TermSuggestions.NearestIds(_terms, id, count);

    /// <summary>The live terms whose label or synonym is most like a text, best first.</summary>
    public IReadOnlyList<int> Nearest(string name, int count) => _suggestions.Value.NearestNames(name, count);

    private int IndexOf(int number) => TryFind(new HpoTermId(number), out var lookup) ? lookup.Index : -1;

    private int[] ParentIndices(HpoTerm term)
    {
        var parents = new int[term.Parents.Count];
        for (var i = 0; i < parents.Length; i++)
        {
            parents[i] = IndexOf(term.Parents[i].Number);
            if (parents[i] < 0) throw new ArgumentException($"{term.Id} has the unknown parent {term.Parents[i]}.", nameof(term));
        }

        Array.Sort(parents);
        return parents;
    }
}
