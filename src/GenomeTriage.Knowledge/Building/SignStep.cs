using GenomeTriage.Knowledge.Diseases;
using GenomeTriage.Knowledge.Ontology;
using GenomeTriage.Knowledge.Packs.Sections;
using GenomeTriage.Knowledge.Sources;
using GenomeTriage.Knowledge.Sources.Orphanet;

namespace GenomeTriage.Knowledge.Building;

/// <summary>Compiles Orphanet's own table of signs.</summary>
internal static class SignStep
{
    public static void Run(BuildContext context, HpoOntology ontology)
    {
        var signs = new SortedDictionary<int, List<OrphanetSign>>();
        foreach (var row in OrphaHpoParser.Read(context.Sources.Open(SourceCatalog.OrphaHpo)))
        {
            if (TermLookup.Find(context.Report, SourceCatalog.OrphaHpo.Key, ontology, row.Term) is not { } term) continue;
            if (!signs.TryGetValue(row.Orpha, out var list)) signs.Add(row.Orpha, list = []);
            list.Add(new OrphanetSign(term, row.Frequency));
        }

        var table = new OrphanetSigns(signs.Select(pair => KeyValuePair.Create(pair.Key, pair.Value.ToArray())));
        OrphanetSection.WriteSigns(context.Pack, table);
        context.Counts["orphanet.signs"] = table.Count;
    }
}
