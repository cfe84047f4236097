using GenomeTriage.Knowledge.Diseases;
using GenomeTriage.Phenotype.Profiles;

namespace GenomeTriage.Phenotype.Completion;

/// <summary>The Orphanet entries with a profile that Orphanet aligns with an OMIM entry, as rows of the source profiles.</summary>
internal static class OrphaRelations
{
    /// <summary>Whether the entries mean the same (E).</summary>
    public static bool IsExact(OrphaRelationKind kind) => kind == OrphaRelationKind.Exact;

    /// <summary>Whether one entry is broader than the other (BTNT, NTBT).</summary>
    public static bool IsBroad(OrphaRelationKind kind) =>
        kind is OrphaRelationKind.BroaderThanOther or OrphaRelationKind.NarrowerThanOther;

    /// <summary>The related entries of a kind, ascending, each once.</summary>
    public static List<int> Of(DiseaseId omim, SourceProfiles sources, Func<OrphaRelationKind, bool> isKind)
    {
        var rows = new List<int>();
        Add(omim, sources, isKind, rows);
        rows.Sort();
        return rows;
    }

    /// <summary>Adds the related entries of a kind that are not there yet.</summary>
    public static void Add(DiseaseId omim, SourceProfiles sources, Func<OrphaRelationKind, bool> isKind, List<int> rows)
    {
        if (omim.Source != DiseaseSource.Omim) return;
        foreach (var relation in sources.Knowledge.Relations.OfOmim(omim.Number))
            if (isKind(relation.Kind)
                && sources.Knowledge.Diseases.TryFind(DiseaseId.Orpha(relation.Orpha), out var row)
                && sources.HasProfile(row)
                && !rows.Contains(row)) rows.Add(row);
    }
}
