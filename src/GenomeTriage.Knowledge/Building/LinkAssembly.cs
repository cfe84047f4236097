using GenomeTriage.Knowledge.Diseases;
using GenomeTriage.Knowledge.Genes;
using GenomeTriage.Knowledge.Sources;
using GenomeTriage.Knowledge.Sources.Genes;
using GenomeTriage.Knowledge.Sources.Hpo;
using GenomeTriage.Knowledge.Sources.Orphanet;

namespace GenomeTriage.Knowledge.Building;

/// <summary>Unites the gene–disease links of the sources; a pair that several give is one link.</summary>
internal sealed class LinkAssembly(GeneAssembly genes, DiseaseCatalog diseases, BuildReport report)
{
    private readonly Dictionary<(GeneDraft Gene, int Disease), GeneDiseaseLink> _links = [];

    public void AddHpo(IEnumerable<HpoGeneDisease> pairs)
    {
        foreach (var pair in pairs)
            Add(SourceCatalog.GenesToPhenotype.Key, genes.Resolve(SourceCatalog.GenesToPhenotype.Key, new GeneMention(pair.Symbol, NcbiId: pair.NcbiId)), pair.Disease,
                link => link with { Sources = link.Sources | GeneDiseaseSources.Hpo });
    }

    public void AddOrphanet(IEnumerable<OrphaGene> rows)
    {
        foreach (var row in rows)
        {
            var gene = genes.Resolve(SourceCatalog.OrphaGenes.Key, new GeneMention(row.Symbol, HgncId: row.HgncId));
            if (gene.OmimId == 0) gene.OmimId = row.OmimId;
            if (gene.Name.Length == 0) gene.Name = row.Name;
            Add(SourceCatalog.OrphaGenes.Key, gene, DiseaseId.Orpha(row.Orpha), link => link with
            {
                Sources = link.Sources | GeneDiseaseSources.Orphanet,
                Association = link.Association == GeneAssociation.NotGiven ? row.Association : Stronger(link.Association, row.Association),
            });
        }
    }

    public void AddDdg2p(IEnumerable<Ddg2pRow> rows)
    {
        foreach (var row in rows)
        {
            var source = SourceCatalog.Ddg2p.Key;
            var gene = genes.Resolve(source, new GeneMention(row.Symbol, HgncId: row.HgncId));
            if (gene.OmimId == 0) gene.OmimId = row.GeneOmim;
            foreach (var symbol in row.PreviousSymbols) genes.Alias(source, gene, symbol);
            if (row.DiseaseOmim == 0) report.Add(source, BuildNoteKinds.DiseaseWithoutCode, $"{row.Symbol} {row.Disease}");
            else Add(source, gene, DiseaseId.Omim(row.DiseaseOmim), link => WithFirst(link, row));
        }
    }

    /// <summary>The links under the indices of the finished catalogue.</summary>
    public GeneDiseaseLinks ToLinks(GeneCatalog catalog) => new(_links.Select(pair =>
        pair.Value with { Gene = catalog.TryFindSymbol(pair.Key.Gene.Symbol, out var gene) ? gene : throw new InvalidOperationException(pair.Key.Gene.Symbol) }));

    private static GeneDiseaseLink WithFirst(GeneDiseaseLink link, Ddg2pRow row) =>
        link.Sources.HasFlag(GeneDiseaseSources.Ddg2p) ? link : link with
        {
            Sources = link.Sources | GeneDiseaseSources.Ddg2p,
            Requirement = row.Requirement,
            Consequence = row.Consequence,
            Confidence = row.Confidence,
        };

    // Where Orphanet lists a pair twice, the cause wins over the factor: the enumeration runs from cause to marker.
    private static GeneAssociation Stronger(GeneAssociation one, GeneAssociation other) => one < other ? one : other;

    private void Add(string source, GeneDraft gene, DiseaseId disease, Func<GeneDiseaseLink, GeneDiseaseLink> change)
    {
        if (!diseases.TryFind(disease, out var index))
        {
            report.Add(source, BuildNoteKinds.DiseaseUnknown, $"{gene.Symbol} {disease}");
            return;
        }

        var key = (gene, index);
        _links[key] = change(_links.GetValueOrDefault(key, new GeneDiseaseLink(0, index, GeneDiseaseSources.None)));
    }
}
