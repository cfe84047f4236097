using GenomeTriage.Vcf.Compression.Bgzf;

namespace GenomeTriage.Vcf.Indexing;

/// <summary>A stretch of a BGZF file that holds whole lines.</summary>
/// <param name="Start">The first byte.</param>
/// <param name="End">Behind the last byte.</param>
public readonly record struct IndexChunk(VirtualOffset Start, VirtualOffset End)
{
    /// <summary>Puts chunks in order and joins those that overlap or touch, so that no record is read twice.</summary>
    public static IReadOnlyList<IndexChunk> Merge(IEnumerable<IndexChunk> chunks)
    {
        var merged = new List<IndexChunk>();
        foreach (var chunk in chunks.OrderBy(chunk => chunk.Start.Value).ThenBy(chunk => chunk.End.Value))
        {
            if (merged.Count > 0 && chunk.Start <= merged[^1].End)
                merged[^1] = merged[^1] with { End = chunk.End > merged[^1].End ? chunk.End : merged[^1].End };
            else
                merged.Add(chunk);
        }

        return merged;
    }
}
