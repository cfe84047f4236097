using GenomeTriage.Genome.Liftover;

namespace GenomeTriage.Knowledge.Packs.Sections;

/// <summary>The blocks of the chain from GRCh37 to GRCh38.</summary>
internal static class LiftoverSection
{
    private const string Name = "liftover.grch37-grch38";

    public static void Write(PackWriter pack, LiftoverChain chain) => pack.AddColumn(Name, chain.Blocks.Span);

    public static LiftoverChain Read(PackFile pack) => new(pack.Column<ChainBlock>(Name));
}
