using GenomeTriage.Knowledge.Diagnoses;
using GenomeTriage.Knowledge.Diseases;

namespace GenomeTriage.Knowledge.Building;

/// <summary>Makes one diagnosis of each disease entry, or of the two that mean the same, and fills in what is known of it.</summary>
internal sealed class DiagnosisAssembly(DiseaseCatalog diseases, OrphanetCatalog orphanet, ExactMatches matches, DiagnosisFacts facts)
{
    /// <summary>The diagnoses in the order of the first of their entries in the disease catalogue.</summary>
    public DiagnosisCatalog ToCatalog()
    {
        var diagnoses = new List<Diagnosis>();
        var taken = new HashSet<DiseaseId>();
        for (var index = 0; index < diseases.Count; index++)
        {
            var id = diseases.IdOf(index);
            if (taken.Contains(id)) continue;
            DiseaseId[] codes = PartnerOf(id) is { } partner && taken.Add(partner) ? [.. new[] { id, partner }.Order()] : [id];
            taken.UnionWith(codes);
            diagnoses.Add(facts.Fill(Make(diagnoses.Count, codes)));
        }

        return new DiagnosisCatalog(diagnoses);
    }

    // A partner in OMIM may have no profile and is then a code only; one in Orphanet that is a group is no diagnosis.
    private DiseaseId? PartnerOf(DiseaseId id) => id.Source switch
    {
        DiseaseSource.Omim when matches.OrphaOf(id.Number) is { } orpha && diseases.TryFind(DiseaseId.Orpha(orpha), out _) => DiseaseId.Orpha(orpha),
        DiseaseSource.Orphanet when matches.OmimOf(id.Number) is { } omim => DiseaseId.Omim(omim),
        _ => null,
    };

    private Diagnosis Make(int index, DiseaseId[] codes)
    {
        int[] entries = [.. codes.Select(code => diseases.TryFind(code, out var entry) ? entry : -1).Where(entry => entry >= 0).Order()];
        var orpha = codes.FirstOrDefault(code => code.Source == DiseaseSource.Orphanet);
        return new Diagnosis
        {
            Index = index,
            Name = orphanet.Find(orpha.Number)?.Name ?? diseases.NameOf(entries[0]),
            Diseases = entries,
            Codes = codes,
        };
    }
}
