namespace GenomeTriage.Knowledge.Ontology;

/// <summary>Every id HPO ever gave, and where it leads today.</summary>
internal static class TermIds
{
    /// <summary>Live ids win over alternate ids, those over the stanzas of obsolete terms.</summary>
    public static Dictionary<int, HpoLookup> Index(HpoTerm[] live, IEnumerable<HpoTerm> obsolete)
    {
        var lookups = new Dictionary<int, HpoLookup>(live.Length * 5 / 4);
        for (var i = 0; i < live.Length; i++)
            lookups.Add(live[i].Id.Number, new HpoLookup(i, HpoLookupKind.Current, live[i].Id));
        for (var i = 0; i < live.Length; i++)
        {
            var alternates = live[i].AlternateIds;
            for (var place = 0; place < alternates.Count; place++)
                lookups.TryAdd(alternates[place].Number, new HpoLookup(i, HpoLookupKind.AlternateId, alternates[place]));
        }

        AddObsolete(lookups, [.. obsolete.OrderBy(term => term.Id)]);
        return lookups;
    }

    // A replacement can itself be obsolete, so the chain is followed, at most as far as there are terms.
    private static void AddObsolete(Dictionary<int, HpoLookup> lookups, HpoTerm[] obsolete)
    {
        var replacements = obsolete.ToDictionary(term => term.Id.Number, term => term.ReplacedBy);
        foreach (var term in obsolete)
        {
            var target = term.ReplacedBy;
            for (var step = 0; step < obsolete.Length && target is { } id && replacements.TryGetValue(id.Number, out var next); step++)
                target = next;
            var index = target is { } live && lookups.TryGetValue(live.Number, out var found) ? found.Index : -1;
            lookups.TryAdd(term.Id.Number, new HpoLookup(index, index < 0 ? HpoLookupKind.Obsolete : HpoLookupKind.Replaced, term.Id));
        }
    }
}
