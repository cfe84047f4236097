using System.Collections.Frozen;

namespace GenomeTriage.Knowledge.Ontology;

/// <summary>Exact search by label or synonym.</summary>
internal sealed class TermNames
{
    private readonly FrozenDictionary<string, Entry[]> _entries;
    private readonly HpoTerm[] _terms;

    public TermNames(HpoTerm[] terms)
    {
        _terms = terms;
        var entries = new Dictionary<string, List<Entry>>(StringComparer.OrdinalIgnoreCase);
        for (var index = 0; index < terms.Length; index++)
        {
            Add(entries, terms[index].Label, new Entry(index, 0));
            foreach (var synonym in terms[index].Synonyms)
                Add(entries, synonym.Text, new Entry(index, (byte)(1 + (byte)synonym.Scope)));
        }

        _entries = entries.ToFrozenDictionary(pair => pair.Key, pair => pair.Value.ToArray(), StringComparer.OrdinalIgnoreCase);
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

    private static void Add(Dictionary<string, List<Entry>> entries, string name, Entry entry)
    {
        if (!entries.TryGetValue(name, out var list)) entries.Add(name, list = []);
        list.Add(entry);
    }

    private readonly record struct Entry(int Index, byte Rank);
}
