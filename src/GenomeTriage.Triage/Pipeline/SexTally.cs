using GenomeTriage.Genome.Families;
using GenomeTriage.Genome.Positions;
using GenomeTriage.Genome.Variants;

namespace GenomeTriage.Triage.Pipeline;

/// <summary>
/// A person's sex as the calls on X and Y show it: men have next to no heterozygous calls on X outside of the
/// pseudo-autosomal regions, and women no calls on Y. Positions are as the file gives them; the regions differ little
/// between assemblies and a margin is kept.
/// </summary>
internal sealed class SexTally
{
    private const int FirstParEnd = 2_800_000;
    private const int SecondParStart = 154_900_000;
    private const int SecondParStartOfY = 56_800_000;
    private const int EnoughCalls = 30;
    private const int EnoughCallsOnY = 10;
    private const double MostHeterozygousOfMen = .15;
    private const double LeastHeterozygousOfWomen = .35;

    private int _heterozygous;
    private int _one;
    private int _onY;

    /// <summary>Counts a carrier call.</summary>
    public void Count(Contig contig, int position, SampleCall call)
    {
        if (call.Missing > 0) return;
        if (contig == Contig.Y) CountY(position);
        if (contig != Contig.X || position is < FirstParEnd or > SecondParStart) return;
        if (call.Alternate == call.Ploidy) _one++;
        else _heterozygous++;
    }

    /// <summary>The sex the calls show; unknown where they are few, in between, or X and Y contradict each other.</summary>
    public Sex Shown
    {
        get
        {
            var byX = ByX;
            if (_onY < EnoughCallsOnY) return byX;
            return byX == Sex.Female ? Sex.Unknown : Sex.Male;
        }
    }

    private Sex ByX
    {
        get
        {
            var calls = _heterozygous + _one;
            if (calls < EnoughCalls) return Sex.Unknown;
            var share = (double)_heterozygous / calls;
            return share <= MostHeterozygousOfMen ? Sex.Male : share >= LeastHeterozygousOfWomen ? Sex.Female : Sex.Unknown;
        }
    }

    private void CountY(int position)
    {
        if (position is > FirstParEnd and < SecondParStartOfY) _onY++;
    }
}
