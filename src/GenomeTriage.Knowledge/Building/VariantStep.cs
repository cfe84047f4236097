using GenomeTriage.Genome.Liftover;
using GenomeTriage.Knowledge.Genes;
using GenomeTriage.Knowledge.Packs.Sections;
using GenomeTriage.Knowledge.Sources;
using GenomeTriage.Knowledge.Sources.ClinVar;
using GenomeTriage.Knowledge.Sources.Mito;

namespace GenomeTriage.Knowledge.Building;

/// <summary>Compiles what is known of single variants: ClinVar and MITOMAP.</summary>
internal static class VariantStep
{
    public static void Run(BuildContext context, GeneCatalog genes, LiftoverChain chain)
    {
        CompileClinVar(context, genes, chain);
        CompileMitomap(context);
    }

    private static void CompileClinVar(BuildContext context, GeneCatalog genes, LiftoverChain chain)
    {
        var assembly = new ClinVarAssembly(chain, genes, context.Report);
        assembly.AddGRCh37(ClinVarParser.ReadGRCh37(context.Sources.Open(SourceCatalog.ClinVarGRCh37)));
        assembly.AddGRCh38(ClinVarParser.ReadGRCh38(context.Sources.Open(SourceCatalog.ClinVarStrict)));
        var columns = assembly.ToColumns();
        ClinVarSection.Write(context.Pack, columns);
        context.Counts["clinvar.variants"] = columns.Positions.Length;
    }

    private static void CompileMitomap(BuildContext context)
    {
        var assembly = new MitomapAssembly();
        assembly.AddPolymorphisms(MitomapParser.ReadPolymorphisms(context.Sources.Open(SourceCatalog.MitomapPolymorphisms)));
        assembly.AddDiseases(MitomapParser.ReadDiseases(context.Sources.Open(SourceCatalog.MitomapDiseases)));
        assembly.AddConfirmed(MitomapParser.ReadConfirmed(context.Sources.Open(SourceCatalog.MitomapConfirmed)));
        var table = assembly.ToTable();
        MitomapSection.Write(context.Pack, table);
        context.Counts["mitomap.variants"] = table.Variants.Count;
        context.Counts["mitomap.confirmed"] = table.Variants.Count(variant => variant.IsConfirmed);
    }
}
