using GenomeTriage.Knowledge.Diseases;
using GenomeTriage.Knowledge.Packs.Sections;
using GenomeTriage.Knowledge.Sources;
using GenomeTriage.Knowledge.Sources.Orphanet;

namespace GenomeTriage.Knowledge.Building;

/// <summary>Compiles Orphanet's nomenclature, hierarchy and alignment with OMIM.</summary>
internal static class OrphanetStep
{
    public static (OrphanetCatalog Catalog, OrphaOmimRelations Relations) Run(BuildContext context)
    {
        var entries = NomenclatureParser.Read(context.Sources.Open(SourceCatalog.Nomenclature));
        var parents = OrphaParentsParser.Read(context.Sources.Open(SourceCatalog.OrphaParents));
        var histories = NaturalHistoryParser.Read(context.Sources.Open(SourceCatalog.NaturalHistory)).ToLookup(history => history.Orpha);
        var catalog = new OrphanetCatalog([.. entries.Select(entry => Complete(context, entry.Entry, histories[entry.Entry.Orpha]))], parents, [.. entries.Select(entry => entry.Definition)]);
        OrphanetSection.Write(context.Pack, catalog);
        var relations = new OrphaOmimRelations(OrphaOmimParser.Read(context.Sources.Open(SourceCatalog.OrphaOmim)));
        OrphanetSection.WriteRelations(context.Pack, relations);
        context.Counts["orphanet.entries"] = catalog.Entries.Count;
        context.Counts["orphanet.omim"] = relations.All.Count;
        return (catalog, relations);
    }

    private static OrphanetEntry Complete(BuildContext context, OrphanetEntry entry, IEnumerable<NaturalHistory> histories)
    {
        foreach (var history in histories)
        {
            if (Differs((int)entry.Onset, (int)history.Onset) || Differs((int)entry.Inheritance, (int)history.Inheritance))
                context.Report.Add(SourceCatalog.NaturalHistory.Key, BuildNoteKinds.NaturalHistoryDiffers, $"ORPHA:{entry.Orpha}");
            entry = entry with
            {
                Onset = entry.Onset == OnsetAges.None ? history.Onset : entry.Onset,
                Inheritance = entry.Inheritance == InheritanceModes.None ? history.Inheritance : entry.Inheritance,
            };
        }

        return entry;
    }

    private static bool Differs(int one, int other) => one != 0 && other != 0 && one != other;
}
