using GenomeTriage.Knowledge.Diagnoses;
using GenomeTriage.Knowledge.Diseases;

namespace GenomeTriage.Phenotype.Candidates;

/// <summary>
/// Unites entries that Orphanet aligns as exactly the same. Each entry is united at most once, so that no diagnosis
/// swallows two entries of one source.
/// </summary>
internal static class ExactMatches
{
    public static DiagnosisCatalog Unite(DiseaseCatalog diseases, OrphaOmimRelations relations)
    {
        var partner = Partners(diseases, relations);
        var diagnoses = new List<Diagnosis>();
        for (var disease = 0; disease < diseases.Count; disease++)
            if (!partner.TryGetValue(disease, out var other) || disease < other)
                diagnoses.Add(Of(diagnoses.Count, partner.ContainsKey(disease) ? [disease, other] : [disease], diseases));
        return new DiagnosisCatalog(diagnoses);
    }

    private static Dictionary<int, int> Partners(DiseaseCatalog diseases, OrphaOmimRelations relations)
    {
        var partner = new Dictionary<int, int>();
        foreach (var relation in relations.All.Where(relation => relation.Kind == OrphaRelationKind.Exact))
        {
            if (!diseases.TryFind(DiseaseId.Orpha(relation.Orpha), out var orpha) || partner.ContainsKey(orpha)) continue;
            if (!diseases.TryFind(DiseaseId.Omim(relation.Omim), out var omim) || partner.ContainsKey(omim)) continue;
            (partner[orpha], partner[omim]) = (omim, orpha);
        }

        return partner;
    }

    private static Diagnosis Of(int index, int[] entries, DiseaseCatalog diseases) => new()
    {
        Index = index,
        Name = diseases.NameOf(entries[^1]),
        Diseases = entries,
        Codes = [.. entries.Select(diseases.IdOf)],
    };
}
