using GenomeTriage.Vcf.Compression.Bgzf;

namespace GenomeTriage.Vcf.Indexing;

/// <summary>Where the records of one contig are.</summary>
/// <param name="Name">The contig as the file names it.</param>
public sealed record ContigIndex(string Name)
{
    /// <summary>The chunks of each bin, in the order of the file.</summary>
    internal SortedDictionary<uint, List<IndexChunk>> Bins { get; } = [];

    /// <summary>Tabix: for each window of 16 kb, the first record that overlaps it.</summary>
    internal List<VirtualOffset> Windows { get; } = [];

    /// <summary>CSI: for each bin, the first record that overlaps its first window.</summary>
    internal Dictionary<uint, VirtualOffset> BinStarts { get; } = [];

    /// <summary>Records; <c>null</c> where the index does not tell.</summary>
    public long? RecordCount { get; internal set; }

    /// <summary>The chunks that may hold records over a stretch (0-based, half-open).</summary>
    internal IReadOnlyList<IndexChunk> Over(BinningScheme scheme, long start, long end)
    {
        end = Math.Min(end, scheme.End);
        if (start >= end) return [];
        var least = FirstPossible(scheme, start);
        var found = new List<IndexChunk>();
        foreach (var bin in scheme.BinsOver(start, end))
        {
            if (Bins.TryGetValue(bin, out var chunks)) found.AddRange(chunks.Where(chunk => chunk.End > least));
        }

        return IndexChunk.Merge(found);
    }

    /// <summary>No record that overlaps the window of the start lies before this.</summary>
    private VirtualOffset FirstPossible(BinningScheme scheme, long start)
    {
        var window = (int)(start >> scheme.MinimumShift);
        if (window < Windows.Count) return Windows[window];
        return BinStarts.GetValueOrDefault(scheme.BinOf(start, start + 1));
    }
}
