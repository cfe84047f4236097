using GenomeTriage.Genome.Liftover;
using GenomeTriage.Knowledge.Diseases;
using GenomeTriage.Knowledge.Genes;
using GenomeTriage.Knowledge.Ontology;
using GenomeTriage.Knowledge.Packs.Sections;
using GenomeTriage.Knowledge.Sources;
using GenomeTriage.Knowledge.Sources.Genes;
using GenomeTriage.Knowledge.Sources.Hpo;
using GenomeTriage.Knowledge.Sources.Orphanet;

namespace GenomeTriage.Knowledge.Building;

/// <summary>Compiles genes, their links to diseases, their tolerance to variation, and their transcripts.</summary>
internal static class GeneStep
{
    public static GeneCatalog Run(BuildContext context, HpoOntology ontology, DiseaseCatalog diseases, LiftoverChain chain)
    {
        var mane = ManeSummaryParser.Read(context.Sources.Open(SourceCatalog.ManeSummary));
        var genes = new GeneAssembly(context.Report);
        genes.AddMane(mane);
        var links = new LinkAssembly(genes, diseases, context.Report);
        links.AddHpo(GenesToPhenotypeParser.Read(context.Sources.Open(SourceCatalog.GenesToPhenotype)));
        links.AddOrphanet(OrphaGenesParser.Read(context.Sources.Open(SourceCatalog.OrphaGenes)));
        var ddg2p = Ddg2pParser.Read(context.Sources.Open(SourceCatalog.Ddg2p));
        links.AddDdg2p(ddg2p);
        var findings = SecondaryFindingParser.Read(context.Sources.Open(SourceCatalog.SecondaryFindings));
        AddProperties(context, genes, findings);
        var catalog = genes.ToCatalog();
        WriteGenes(context, catalog, links.ToLinks(catalog));
        GeneTables.Write(context, catalog, ontology, ddg2p, findings, chain);
        TranscriptStep.Run(context, catalog, mane);
        return catalog;
    }

    private static void AddProperties(BuildContext context, GeneAssembly genes, IReadOnlyList<SecondaryFindingRow> findings)
    {
        var properties = new GenePropertyAssembly(genes, context.Report);
        properties.AddConstraint(ConstraintParser.Read(context.Sources.Open(SourceCatalog.Constraint)));
        properties.AddDosage(ClinGenParser.ReadGenes(context.Sources.Open(SourceCatalog.ClinGenGenes)));
        properties.AddSecondaryFindings(findings);
    }

    private static void WriteGenes(BuildContext context, GeneCatalog catalog, GeneDiseaseLinks links)
    {
        GeneSection.Write(context.Pack, catalog);
        GeneSection.WriteLinks(context.Pack, links);
        context.Counts["genes"] = catalog.Count;
        context.Counts["genes.links"] = links.Count;
        context.Counts["genes.constraint"] = Enumerable.Range(0, catalog.Count).Count(index => catalog[index].Constraint is not null);
        context.Counts["genes.dosage"] = Enumerable.Range(0, catalog.Count).Count(index => catalog[index].Dosage is not null);
    }
}
