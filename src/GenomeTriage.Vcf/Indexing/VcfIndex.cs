namespace GenomeTriage.Vcf.Indexing;

/// <summary>An index of a BGZF file: tabix (.tbi) or CSI (.csi).</summary>
public sealed class VcfIndex
{
    private readonly Dictionary<string, ContigIndex> _byName;

    internal VcfIndex(BinningScheme scheme, IReadOnlyList<ContigIndex> contigs)
    {
        Scheme = scheme;
        Contigs = contigs;
        _byName = contigs.ToDictionary(contig => contig.Name, StringComparer.Ordinal);
    }

    /// <summary>How records are filed.</summary>
    public BinningScheme Scheme { get; }

    /// <summary>The contigs that have records, in the order of the file.</summary>
    public IReadOnlyList<ContigIndex> Contigs { get; }

    /// <summary>Reads an index, told by its first bytes.</summary>
    /// <exception cref="GenomeTriage.Genome.Problems.InputException">It is none, or damaged.</exception>
    public static ValueTask<VcfIndex> ReadAsync(Stream source, string? file = null, CancellationToken cancellationToken = default) =>
        VcfIndexReader.ReadAsync(source, file, cancellationToken);

    /// <summary>
    /// The chunks that may hold records over a region; none for a contig without records.
    /// </summary>
    /// <param name="contig">The contig as the file names it.</param>
    /// <param name="start">1-based position of the first base.</param>
    /// <param name="end">1-based position of the last base.</param>
    public IReadOnlyList<IndexChunk> Find(string contig, int start, int end) =>
        _byName.TryGetValue(contig, out var index) ? index.Over(Scheme, Math.Max(start - 1L, 0), Math.Max(end, 1L)) : [];
}
