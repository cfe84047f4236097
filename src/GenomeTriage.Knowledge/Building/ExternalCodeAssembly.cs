using GenomeTriage.Knowledge.Diagnoses;
using GenomeTriage.Knowledge.Diseases;
using GenomeTriage.Knowledge.Sources;
using GenomeTriage.Knowledge.Sources.Orphanet;

namespace GenomeTriage.Knowledge.Building;

/// <summary>Gathers the codes of a diagnosis in other terminologies: by Mondo's exact matches, and by the merged table of its ORPHA number.</summary>
internal sealed class ExternalCodeAssembly(MondoIndex mondo, OrphaFacts facts, IReadOnlyDictionary<string, string> icd11, BuildReport report)
{
    public ExternalCodes Of(IReadOnlyList<DiseaseId> codes)
    {
        var orpha = codes.FirstOrDefault(code => code.Source == DiseaseSource.Orphanet).Number;
        var xref = facts.XrefOf(orpha);
        var ids = Sorted(codes.SelectMany(mondo.MondoOf), xref?.Mondo);
        var foundation = Sorted(ids.SelectMany(mondo.Icd11Of), xref?.Icd11Foundation);
        return new ExternalCodes
        {
            Mondo = ids,
            Icd10 = Sorted(ids.SelectMany(mondo.Icd10Of), xref?.Icd10),
            Icd11Foundation = foundation,
            Icd11Mms = Sorted(foundation.Select(id => icd11.GetValueOrDefault(id)).OfType<string>(), DiagnosisCodes(xref)),
            Snomed = Sorted(ids.SelectMany(mondo.SnomedOf), xref?.Snomed),
            Umls = Sorted([], xref?.Umls),
            Mesh = Sorted([], xref?.Mesh),
            Gard = Sorted([], xref?.Gard),
            MedGen = Sorted([], xref?.MedGen),
        };
    }

    // Codes of chapter X extend others and are no diagnosis by themselves.
    private IEnumerable<string>? DiagnosisCodes(OrphaXref? xref)
    {
        foreach (var code in xref?.Icd11Mms.Where(code => code.StartsWith('X')) ?? [])
            report.Add(SourceCatalog.OrphaXref.Key, BuildNoteKinds.ExtensionCode, code);
        return xref?.Icd11Mms.Where(code => !code.StartsWith('X'));
    }

    private static string[] Sorted(IEnumerable<string> some, IEnumerable<string>? others) =>
        [.. some.Concat(others ?? []).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
}
