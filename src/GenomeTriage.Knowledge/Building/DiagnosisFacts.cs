using GenomeTriage.Knowledge.Diagnoses;
using GenomeTriage.Knowledge.Diseases;
using GenomeTriage.Knowledge.Sources.Clinical;

namespace GenomeTriage.Knowledge.Building;

/// <summary>Fills in what the tables of codes, areas, prevalences, treatments and screening say of a diagnosis.</summary>
internal sealed class DiagnosisFacts(
    OrphanetCatalog orphanet, DiseaseCatalog diseases, OrphaFacts facts, ExternalCodeAssembly codes,
    ILookup<string, TreatabilityMark> treatments, IReadOnlyDictionary<int, ScreenedDisease> screened)
{
    public Diagnosis Fill(Diagnosis diagnosis)
    {
        var orpha = diagnosis.Codes.FirstOrDefault(code => code.Source == DiseaseSource.Orphanet).Number;
        var area = facts.AreaOf(orpha);
        return diagnosis with
        {
            ExternalCodes = codes.Of(diagnosis.Codes),
            MedicalAreaOrpha = area?.AreaOrpha ?? 0,
            MedicalArea = area?.AreaName ?? "",
            CandidateNetworks = [.. facts.NetworksOf(orpha)],
            Prevalences = [.. facts.PrevalencesOf(orpha)],
            Treatments = [.. NamesOf(diagnosis, orpha).SelectMany(name => treatments[name]).Distinct()],
            NewbornScreening = screened.TryGetValue(orpha, out var entry) ? new NewbornScreeningEntry(entry.Abbreviation, entry.Disease) : null,
        };
    }

    private IEnumerable<string> NamesOf(Diagnosis diagnosis, int orpha) =>
        diagnosis.Diseases.Select(diseases.NameOf)
            .Append(diagnosis.Name)
            .Concat(orphanet.Find(orpha)?.Synonyms ?? [])
            .Select(TreatmentNames.Normalise)
            .Distinct(StringComparer.Ordinal);
}
