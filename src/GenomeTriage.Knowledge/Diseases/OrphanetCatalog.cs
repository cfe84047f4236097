namespace GenomeTriage.Knowledge.Diseases;

/// <summary>Orphanet's nomenclature and hierarchy, with entries in ascending order of ORPHA number.</summary>
public sealed class OrphanetCatalog
{
    private readonly OrphanetEntry[] _entries;
    private readonly IReadOnlyList<string> _definitions;
    private readonly Dictionary<int, int> _indices;
    private readonly ILookup<int, int> _parents;
    private readonly ILookup<int, int> _children;

    /// <summary>Builds the catalogue.</summary>
    /// <param name="entries">The entries in any order; each number once.</param>
    /// <param name="parents">Pairs of a number and that of a parent.</param>
    /// <param name="definitions">The definition of each entry in ascending order of number, empty where there is none; none at all where not given.</param>
    public OrphanetCatalog(
        IReadOnlyList<OrphanetEntry> entries, IEnumerable<(int Orpha, int Parent)>? parents = null, IReadOnlyList<string>? definitions = null)
    {
        _entries = [.. entries.OrderBy(entry => entry.Orpha)];
        _definitions = definitions ?? [];
        _indices = _entries.Select((entry, index) => KeyValuePair.Create(entry.Orpha, index)).ToDictionary();
        var ordered = (parents ?? []).Order().ToArray();
        _parents = ordered.ToLookup(pair => pair.Orpha, pair => pair.Parent);
        _children = ordered.ToLookup(pair => pair.Parent, pair => pair.Orpha);
    }

    /// <summary>All entries, ascending.</summary>
    public IReadOnlyList<OrphanetEntry> Entries => _entries;

    /// <summary>Finds an entry by its ORPHA number; <c>null</c> where there is none.</summary>
    public OrphanetEntry? Find(int orpha) => _indices.TryGetValue(orpha, out var index) ? _entries[index] : null;

    /// <summary>The definition of an ORPHA number; empty where there is none.</summary>
    public string DefinitionOf(int orpha) =>
        _indices.TryGetValue(orpha, out var index) && index < _definitions.Count ? _definitions[index] : "";

    /// <summary>The ORPHA numbers directly above one in any classification, ascending.</summary>
    public IEnumerable<int> ParentsOf(int orpha) => _parents[orpha];

    /// <summary>The ORPHA numbers directly below one, ascending.</summary>
    public IEnumerable<int> ChildrenOf(int orpha) => _children[orpha];
}
