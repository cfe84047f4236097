using GenomeTriage.Genome.Liftover;
using GenomeTriage.Genome.Positions;
using GenomeTriage.Genome.Transcripts;
using GenomeTriage.Knowledge.Genes;
using GenomeTriage.Knowledge.Ontology;
using GenomeTriage.Knowledge.Packs.Sections;
using GenomeTriage.Knowledge.Sources;
using GenomeTriage.Knowledge.Sources.Genes;

namespace GenomeTriage.Knowledge.Building;

/// <summary>Compiles the tables about genes that stand beside the genes: regions, DDG2P, secondary findings.</summary>
internal static class GeneTables
{
    public static void Write(
        BuildContext context, GeneCatalog genes, HpoOntology ontology,
        IReadOnlyList<Ddg2pRow> ddg2p, IReadOnlyList<SecondaryFindingRow> findings, LiftoverChain chain)
    {
        GeneTablesSection.WriteDdg2p(context.Pack, [.. ddg2p.Select(row => Entry(context, genes, ontology, row))]);
        GeneTablesSection.WriteSecondaryFindings(context.Pack, [.. findings.Select(row =>
            new SecondaryFinding(IndexOf(genes, row.HgncId, row.Symbol), row.Disease, row.Inheritance, row.Reported))]);
        var regions = ClinGenParser.ReadRegions(context.Sources.Open(SourceCatalog.ClinGenRegions));
        GeneTablesSection.WriteRegions(context.Pack, [.. regions.Select(row => Region(context, chain, row))]);
        context.Counts["genes.ddg2p"] = ddg2p.Count;
        context.Counts["genes.regions"] = regions.Count;
        context.Counts["genes.secondary-findings"] = findings.Count;
    }

    private static Ddg2pEntry Entry(BuildContext context, GeneCatalog genes, HpoOntology ontology, Ddg2pRow row) => new()
    {
        Gene = IndexOf(genes, row.HgncId, row.Symbol),
        Disease = row.Disease,
        Omim = row.DiseaseOmim,
        Confidence = row.Confidence,
        Requirement = row.Requirement,
        Consequence = row.Consequence,
        Terms = [.. row.Terms.Select(id => TermLookup.Find(context.Report, SourceCatalog.Ddg2p.Key, ontology, id)).OfType<int>().Distinct()],
        PubMed = row.PubMed,
    };

    private static DosageRegion Region(BuildContext context, LiftoverChain chain, ClinGenRegion row)
    {
        var lifted = row.Contig.IsKnown ? Lift(chain, row.Contig, row.Span) : default;
        if (lifted.Length == 0) context.Report.Add(SourceCatalog.ClinGenRegions.Key, BuildNoteKinds.LiftoverNotCovered, row.Id);
        return new DosageRegion(row.Id, row.Name, row.Contig, row.Span, lifted, row.Dosage);
    }

    // Such regions are far longer than any block of a chain: their ends are lifted, and may change places.
    private static GenomicInterval Lift(LiftoverChain chain, Contig contig, GenomicInterval span)
    {
        var first = chain.Lift(new GenomicPosition(contig, span.Start + 1));
        var last = chain.Lift(new GenomicPosition(contig, span.End));
        if (!first.IsLifted || !last.IsLifted || first.Position.Contig != contig || last.Position.Contig != contig) return default;
        var low = Math.Min(first.Position.Position, last.Position.Position);
        return new GenomicInterval(low - 1, Math.Max(first.Position.Position, last.Position.Position));
    }

    private static int IndexOf(GeneCatalog genes, int hgncId, string symbol) =>
        genes.TryFindHgnc(hgncId, out var index) || genes.TryFindSymbol(symbol, out index)
            ? index
            : throw new InvalidOperationException($"{symbol} was added and is not in the catalogue.");
}
