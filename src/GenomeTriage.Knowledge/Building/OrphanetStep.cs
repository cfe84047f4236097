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
        var catalog = new OrphanetCatalog([.. entries.Select(entry => entry.Entry)], parents, [.. entries.Select(entry => entry.Definition)]);
        OrphanetSection.Write(context.Pack, catalog);
        var relations = new OrphaOmimRelations(OrphaOmimParser.Read(context.Sources.Open(SourceCatalog.OrphaOmim)));
        OrphanetSection.WriteRelations(context.Pack, relations);
        context.Counts["orphanet.entries"] = catalog.Entries.Count;
        context.Counts["orphanet.omim"] = relations.All.Count;
        return (catalog, relations);
    }
}
