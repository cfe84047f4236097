using GenomeTriage.Genome.Problems;
using GenomeTriage.Knowledge.Diseases;
using GenomeTriage.Knowledge.Genes;
using GenomeTriage.Knowledge.Ontology;
using GenomeTriage.Knowledge.Packs;
using GenomeTriage.Knowledge.Packs.Sections;
using GenomeTriage.Knowledge.Sources;
using GenomeTriage.Knowledge.Sources.Genes;
using GenomeTriage.Knowledge.Sources.Hpo;
using GenomeTriage.Knowledge.Sources.Orphanet;

namespace GenomeTriage.Knowledge.Building;

/// <summary>Compiles the official files into one pack. The same files give the same bytes.</summary>
public sealed class KnowledgeBuilder
{
    private readonly SourceFolder _sources;
    private readonly BuildReport _report = new();
    private readonly PackWriter _pack = new();
    private readonly SortedDictionary<string, int> _counts = new(StringComparer.Ordinal);

    private KnowledgeBuilder(string sourceFolder) => _sources = new SourceFolder(sourceFolder);

    /// <summary>Reads every source below <paramref name="sourceFolder"/> and writes the pack to <paramref name="outputPath"/>.</summary>
    /// <returns>What was changed, united or left out.</returns>
    /// <exception cref="InputException">A source is missing or cannot be read; names the file, line and field.</exception>
    public static BuildReport Build(string sourceFolder, string outputPath)
    {
        var builder = new KnowledgeBuilder(sourceFolder);
        var pack = builder.Compile();
        var folder = Path.GetDirectoryName(Path.GetFullPath(outputPath))!;
        Directory.CreateDirectory(folder);
        // Written beside and moved, so that a pack in use is never seen half written.
        var draft = Path.Combine(folder, Path.GetFileName(outputPath) + ".part");
        File.WriteAllBytes(draft, pack);
        File.Move(draft, outputPath, overwrite: true);
        return builder._report;
    }

    private byte[] Compile()
    {
        var hpo = CompileOntology();
        var entries = CompileOrphanet();
        var diseases = CompileDiseases(hpo, entries);
        CompileGenes(diseases);
        var manifest = new PackManifest(_sources.Describe(), _counts, _report.Notes);
        _pack.Add(PackManifest.Section, manifest.ToJson(), SectionEncoding.Brotli);
        return _pack.ToBytes();
    }

    private HpoOntology CompileOntology()
    {
        var file = _sources.Open(SourceCatalog.Hpo);
        var terms = OboParser.Read(file);
        var ontology = new HpoOntology(terms, file.Version ?? "");
        OntologySection.Write(_pack, terms, ontology.Version);
        _counts["hpo.live"] = ontology.Count;
        _counts["hpo.obsolete"] = ontology.ObsoleteCount;
        return ontology;
    }

    private OrphanetCatalog CompileOrphanet()
    {
        var entries = NomenclatureParser.Read(_sources.Open(SourceCatalog.Nomenclature));
        var parents = OrphaParentsParser.Read(_sources.Open(SourceCatalog.OrphaParents));
        var catalog = new OrphanetCatalog([.. entries.Select(entry => entry.Entry)], parents, [.. entries.Select(entry => entry.Definition)]);
        OrphanetSection.Write(_pack, catalog);
        var relations = new OrphaOmimRelations(OrphaOmimParser.Read(_sources.Open(SourceCatalog.OrphaOmim)));
        OrphanetSection.WriteRelations(_pack, relations);
        _counts["orphanet.entries"] = catalog.Entries.Count;
        _counts["orphanet.omim"] = relations.All.Count;
        return catalog;
    }

    private DiseaseCatalog CompileDiseases(HpoOntology ontology, OrphanetCatalog orphanet)
    {
        var assembly = new DiseaseAssembly(ontology, _report);
        assembly.AddAnnotations(HpoaParser.Read(_sources.Open(SourceCatalog.Hpoa)));
        assembly.AddNames(orphanet.Entries);
        var diseases = assembly.ToCatalog();
        DiseaseSection.Write(_pack, diseases);
        _counts["diseases.described"] = diseases.DescribedCount;
        _counts["diseases.named"] = diseases.Count - diseases.DescribedCount;
        _counts["diseases.annotations"] = diseases.AnnotationCount;
        return diseases;
    }

    private void CompileGenes(DiseaseCatalog diseases)
    {
        var genes = new GeneAssembly(_report);
        genes.AddMane(ManeSummaryParser.Read(_sources.Open(SourceCatalog.ManeSummary)));
        var links = new LinkAssembly(genes, diseases, _report);
        links.AddHpo(GenesToPhenotypeParser.Read(_sources.Open(SourceCatalog.GenesToPhenotype)));
        links.AddOrphanet(OrphaGenesParser.Read(_sources.Open(SourceCatalog.OrphaGenes)));
        var catalog = genes.ToCatalog();
        var table = links.ToLinks(catalog);
        GeneSection.Write(_pack, catalog);
        GeneSection.WriteLinks(_pack, table);
        _counts["genes"] = catalog.Count;
        _counts["genes.links"] = table.Count;
    }
}
