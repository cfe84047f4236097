using GenomeTriage.Genome.Families;
using GenomeTriage.Genome.Positions;
using GenomeTriage.Genome.Variants;

namespace GenomeTriage.Triage.Pipeline;

/// <summary>
/// The patient's sex as the calls on X show it: men have next to no heterozygous calls outside of the pseudo-autosomal
/// regions. Positions are as the file gives them; the regions differ little between assemblies and a margin is kept.
/// </summary>
internal sealed class SexTally
{
    private const int FirstParEnd = 2_800_000;
    private const int SecondParStart = 154_900_000;
    private const int EnoughCalls = 30;
    private const double MostHeterozygousOfMen = .15;
    private const double LeastHeterozygousOfWomen = .35;

    private int _heterozygous;
    private int _one;

    /// <summary>Counts a carrier call.</summary>
    public void Count(Contig contig, int position, SampleCall call)
    {
        if (contig != Contig.X || position is < FirstParEnd or > SecondParStart || call.Missing > 0) return;
        if (call.Alternate == call.Ploidy) _one++;
        else _heterozygous++;
    }

    /// <summary>The sex the calls show; unknown where they are few or in between.</summary>
    public Sex Shown
    {
        get
        {
            var calls = _heterozygous + _one;
            if (calls < EnoughCalls) return Sex.Unknown;
            var share = (double)_heterozygous / calls;
            return share <= MostHeterozygousOfMen ? Sex.Male : share >= LeastHeterozygousOfWomen ? Sex.Female : Sex.Unknown;
        }
    }
}
