using GenomeTriage.Genome.Liftover;
using GenomeTriage.Knowledge.Packs.Sections;
using GenomeTriage.Knowledge.Sources;

namespace GenomeTriage.Knowledge.Building;

/// <summary>
/// Compiles the chain from GRCh37 to GRCh38. The files for hg19 and b37 differ only in the names of contigs; both are
/// read, and that their blocks agree is checked. Neither is used for the mitochondrial genome: the chain of b37 carries
/// there the blocks of hg19's other chrM under the name MT.
/// </summary>
internal static class LiftoverStep
{
    public static LiftoverChain Run(BuildContext context)
    {
        var hg19 = Read(context, SourceCatalog.ChainHg19);
        var b37 = Read(context, SourceCatalog.ChainB37);
        if (!hg19.Blocks.SequenceEqual(b37.Blocks)) context.Report.Add(SourceCatalog.ChainB37.Key, BuildNoteKinds.ChainsDiffer);
        var chain = new LiftoverChain(hg19.Blocks.ToArray());
        LiftoverSection.Write(context.Pack, chain);
        context.Counts["liftover.blocks"] = hg19.Blocks.Count;
        return chain;
    }

    private static ChainFile Read(BuildContext context, SourceDefinition source)
    {
        var file = context.Sources.Open(source);
        var chains = ChainParser.Read(file.Lines(), file.Name);
        file.Count = chains.Blocks.Count;
        for (var i = 0; i < chains.OtherSources + chains.OtherTargets; i++)
            context.Report.Add(source.Key, BuildNoteKinds.ChainOffPrimaryContigs);
        return chains;
    }
}
