using GenomeTriage.Knowledge.Diseases;
using GenomeTriage.Knowledge.Diagnoses;
using GenomeTriage.Knowledge.Packs.Sections;
using GenomeTriage.Knowledge.Sources;
using GenomeTriage.Knowledge.Sources.Clinical;
using GenomeTriage.Knowledge.Sources.Mondo;

namespace GenomeTriage.Knowledge.Building;

/// <summary>Compiles the diagnoses.</summary>
internal static class DiagnosisStep
{
    public static void Run(BuildContext context, DiseaseCatalog diseases, OrphanetCatalog orphanet, OrphaOmimRelations relations)
    {
        var mondo = new MondoIndex(context);
        var facts = new OrphaFacts(context);
        var exact = relations.All.Where(relation => relation.Kind == OrphaRelationKind.Exact).Select(relation => new ExactPair(relation.Orpha, relation.Omim));
        var matches = new ExactMatches(exact, mondo.Pairs, context.Report);
        var codes = new ExternalCodeAssembly(mondo, facts, Icd11Parser.Read(context.Sources.Open(SourceCatalog.Icd11)), context.Report);
        var filler = new DiagnosisFacts(orphanet, diseases, facts, codes, Treatments(context), Screened(context, orphanet));
        var catalog = new DiagnosisAssembly(diseases, orphanet, matches, filler).ToCatalog();
        DiagnosisSection.Write(context.Pack, catalog);
        DiagnosisSection.WriteNetworks(context.Pack, facts.Networks);
        Count(context, catalog);
    }

    private static ILookup<string, TreatabilityMark> Treatments(BuildContext context)
    {
        var (marks, leftOut) = OrphanDrugParser.Read(context.Sources.Open(SourceCatalog.OrphanDrugs));
        for (var i = 0; i < leftOut; i++) context.Report.Add(SourceCatalog.OrphanDrugs.Key, BuildNoteKinds.DesignationNotInForce);
        return TreatmentNames.ByName(marks);
    }

    private static Dictionary<int, ScreenedDisease> Screened(BuildContext context, OrphanetCatalog orphanet) =>
        ScreenedEntries.Of(NewbornScreeningParser.Read(context.Sources.Open(SourceCatalog.NewbornScreening)), orphanet);

    private static void Count(BuildContext context, DiagnosisCatalog catalog)
    {
        var all = Enumerable.Range(0, catalog.Count).Select(index => catalog[index]).ToArray();
        context.Counts["diagnoses"] = all.Length;
        context.Counts["diagnoses.united"] = all.Count(diagnosis => diagnosis.Codes.Count > 1);
        context.Counts["diagnoses.treatable"] = all.Count(diagnosis => diagnosis.Treatments.Count > 0);
        context.Counts["diagnoses.screened"] = all.Count(diagnosis => diagnosis.NewbornScreening is not null);
        context.Counts["diagnoses.prevalences"] = all.Sum(diagnosis => diagnosis.Prevalences.Count);
    }
}
