namespace GenomeTriage.Knowledge.Ontology;

/// <summary>Exact search by label or synonym.</summary>
internal sealed class TermNames
{
    private readonly Dictionary<string, List<Entry>> _entries = new(StringComparer.OrdinalIgnoreCase);
    private readonly HpoTerm[] _terms;

    public TermNames(HpoTerm[] terms)
    {
        _terms = terms;
        for (var index = 0; index < terms.Length; index++)
        {
            Add(terms[index].Label, new Entry(index, 0));
            foreach (var synonym in terms[index].Synonyms)
                Add(synonym.Text, new Entry(index, (byte)(1 + (byte)synonym.Scope)));
        }
    }

    /// <summary>The terms of the best rank: label, then exact, narrow, broad, related synonym.</summary>
    public IReadOnlyList<HpoLookup> Find(string name)
    {
        if (!_entries.TryGetValue(name.Trim(), out var entries)) return [];
        var best = entries.Min(entry => entry.Rank);
        var kind = best == 0 ? HpoLookupKind.Label : HpoLookupKind.Synonym;
        return [.. entries.Where(entry => entry.Rank == best).Select(entry => entry.Index).Distinct()
            .Select(index => new HpoLookup(index, kind, _terms[index].Id))];
    }

    private void Add(string name, Entry entry)
    {
        if (!_entries.TryGetValue(name, out var list)) _entries.Add(name, list = []);
        list.Add(entry);
    }

    private readonly record struct Entry(int Index, byte Rank);
}
