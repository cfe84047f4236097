namespace GenomeTriage.Vcf.Indexing;

/// <summary>
/// The tree of bins that a record is filed under: a record goes into the smallest bin that holds it whole (UCSC
/// binning, as in the specifications of tabix and CSI).
/// </summary>
/// <param name="MinimumShift">Bits of the smallest bin's size.</param>
/// <param name="Depth">Levels below the root; each has eight times the bins of the one above.</param>
public readonly record struct BinningScheme(int MinimumShift, int Depth)
{
    /// <summary>That of tabix: bins from 16 kb to 512 Mb.</summary>
    public static readonly BinningScheme Tabix = new(14, 5);

    /// <summary>Tabix's scheme, or for contigs longer than its 512 Mb the same smallest bins under more levels, which CSI alone can tell.</summary>
    /// <param name="longest">Bases of the longest contig; no position of a VCF is beyond 2^31 - 1.</param>
    public static BinningScheme Over(long longest)
    {
        var scheme = Tabix;
        while (scheme.End < Math.Min(longest, int.MaxValue)) scheme = scheme with { Depth = scheme.Depth + 1 };
        return scheme;
    }

    /// <summary>The first position (0-based) that no bin holds.</summary>
    public long End => 1L << (MinimumShift + (Depth * 3));

    /// <summary>The number of bins; the one behind the next holds statistics, not records.</summary>
    public uint Count => FirstOfLevel(Depth + 1);

    /// <summary>The bin of statistics.</summary>
    public uint StatisticsBin => Count + 1;

    /// <summary>The smallest bin that holds the stretch from <paramref name="start"/> to before <paramref name="end"/> (0-based).</summary>
    public uint BinOf(long start, long end)
    {
        var shift = MinimumShift;
        for (var level = Depth; level > 0; level--, shift += 3)
        {
            if (start >> shift == (end - 1) >> shift) return FirstOfLevel(level) + (uint)(start >> shift);
        }

        return 0;
    }

    /// <summary>Every bin that may hold a record that overlaps the stretch (0-based, half-open).</summary>
    public IEnumerable<uint> BinsOver(long start, long end)
    {
        var shift = MinimumShift + (Depth * 3);
        for (var level = 0; level <= Depth; level++, shift -= 3)
        {
            for (var bin = start >> shift; bin <= (end - 1) >> shift; bin++) yield return FirstOfLevel(level) + (uint)bin;
        }
    }

    /// <summary>The first of the smallest bins, counted from 0, that lies in <paramref name="bin"/>.</summary>
    public long FirstWindowOf(uint bin)
    {
        var level = 0;
        while (level < Depth && bin >= FirstOfLevel(level + 1)) level++;
        return (long)(bin - FirstOfLevel(level)) << ((Depth - level) * 3);
    }

    private static uint FirstOfLevel(int level) => (uint)(((1L << (level * 3)) - 1) / 7);
}
