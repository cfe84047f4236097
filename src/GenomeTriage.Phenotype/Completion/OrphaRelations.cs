using GenomeTriage.Knowledge.Diseases;
using GenomeTriage.Phenotype.Profiles;

namespace GenomeTriage.Phenotype.Completion;

/// <summary>The Orphanet entries with a profile that Orphanet aligns with an OMIM entry, as rows of the source profiles.</summary>
internal static class OrphaRelations
{
    /// <summary>Entries that mean the same (E), ascending.</summary>
    public static int[] ExactOf(DiseaseId omim, SourceProfiles sources) =>
        Of(omim, sources, kind => kind == OrphaRelationKind.Exact);

    /// <summary>Broader and narrower entries (BTNT, NTBT), ascending.</summary>
    public static int[] BroadOf(DiseaseId omim, SourceProfiles sources) =>
        Of(omim, sources, kind => kind is OrphaRelationKind.BroaderThanOther or OrphaRelationKind.NarrowerThanOther);

    private static int[] Of(DiseaseId omim, SourceProfiles sources, Func<OrphaRelationKind, bool> isKind)
    {
        if (omim.Source != DiseaseSource.Omim) return [];
        var rows = new HashSet<int>();
        foreach (var relation in sources.Knowledge.Relations.OfOmim(omim.Number))
            if (isKind(relation.Kind)
                && sources.Knowledge.Diseases.TryFind(DiseaseId.Orpha(relation.Orpha), out var row)
                && row < sources.Count
                && sources.Annotations[row].Count > 0) rows.Add(row);
        int[] ascending = [.. rows];
        Array.Sort(ascending);
        return ascending;
    }
}
