using System.Text;
using GenomeTriage.Genome.Problems;
using GenomeTriage.Vcf.Compression.Bgzf;
using GenomeTriage.Vcf.Problems;

namespace GenomeTriage.Vcf.Indexing;

/// <summary>Reads tabix and CSI indexes (specifications <i>The Tabix index file format</i> and <i>CSIv1</i>).</summary>
internal static class VcfIndexReader
{
    private const int VcfFormat = 2;
    private const int MaximumLength = 1 << 28;

    /// <summary>Reads an index, which is BGZF itself.</summary>
    public static async ValueTask<VcfIndex> ReadAsync(Stream source, string? file, CancellationToken cancellationToken)
    {
        await using var text = new BgzfReadStream(source, file);
        using var all = new MemoryStream();
        var buffer = new byte[64 << 10];
        for (int count; (count = await text.ReadAsync(buffer, cancellationToken)) > 0;)
        {
            if (all.Length + count > MaximumLength) throw Error(IndexProblemCodes.Damaged, file);
            all.Write(buffer, 0, count);
        }

        return Parse(all.GetBuffer().AsSpan(0, (int)all.Length), file);
    }

    /// <summary>Reads the unpacked bytes of an index.</summary>
    public static VcfIndex Parse(ReadOnlySpan<byte> bytes, string? file)
    {
        var rest = new IndexBytes(bytes, file);
        if (bytes.StartsWith("TBI\x1"u8)) return ParseTabix(ref rest, file);
        return bytes.StartsWith("CSI\x1"u8) ? ParseCsi(ref rest, file) : throw Error(IndexProblemCodes.NotAnIndex, file);
    }

    private static VcfIndex ParseTabix(ref IndexBytes rest, string? file)
    {
        rest.Take(4);
        var count = rest.Count(8);
        var names = ParseNames(ref rest, file);
        if (names.Count != count) throw rest.Damaged();
        foreach (var contig in names)
        {
            ParseBins(ref rest, contig, BinningScheme.Tabix, hasStarts: false);
            var windows = rest.Count(8);
            for (var i = 0; i < windows; i++) contig.Windows.Add(new VirtualOffset(rest.UInt64()));
        }

        return new VcfIndex(BinningScheme.Tabix, names);
    }

    private static VcfIndex ParseCsi(ref IndexBytes rest, string? file)
    {
        rest.Take(4);
        var scheme = new BinningScheme(rest.Int32(), rest.Int32());
        if (scheme.MinimumShift is < 1 or > 30 || scheme.Depth is < 1 or > 9 || scheme.MinimumShift + (scheme.Depth * 3) > 62) throw rest.Damaged();
        var auxiliary = new IndexBytes(rest.Take(rest.Count(1)), file);
        var names = ParseNames(ref auxiliary, file);
        if (rest.Count(4) != names.Count) throw rest.Damaged();
        foreach (var contig in names) ParseBins(ref rest, contig, scheme, hasStarts: true);
        return new VcfIndex(scheme, names);
    }

    /// <summary>The settings of tabix and the names; other settings than those of VCF are of another kind of file.</summary>
    private static List<ContigIndex> ParseNames(ref IndexBytes rest, string? file)
    {
        if ((rest.Int32() & 0xffff) != VcfFormat) throw Error(IndexProblemCodes.NotAnIndex, file);
        rest.Take(5 * sizeof(int));
        var contigs = new List<ContigIndex>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var names = rest.Take(rest.Count(1));
        while (!names.IsEmpty)
        {
            var end = names.IndexOf((byte)0);
            if (end < 0) throw rest.Damaged();
            var name = Encoding.UTF8.GetString(names[..end]);
            if (!seen.Add(name)) throw rest.Damaged();
            contigs.Add(new ContigIndex(name));
            names = names[(end + 1)..];
        }

        return contigs;
    }

    private static void ParseBins(ref IndexBytes rest, ContigIndex contig, BinningScheme scheme, bool hasStarts)
    {
        var bins = rest.Count(8);
        for (var i = 0; i < bins; i++)
        {
            var bin = rest.UInt32();
            if (hasStarts) contig.BinStarts[bin] = new VirtualOffset(rest.UInt64());
            var chunks = ParseChunks(ref rest);
            if (bin < scheme.Count) contig.Bins[bin] = chunks;
            else if (chunks.Count == 2) contig.RecordCount = (long)(chunks[1].Start.Value + chunks[1].End.Value);
        }
    }

    private static List<IndexChunk> ParseChunks(ref IndexBytes rest)
    {
        var count = rest.Count(16);
        var chunks = new List<IndexChunk>(count);
        for (var i = 0; i < count; i++) chunks.Add(new IndexChunk(new VirtualOffset(rest.UInt64()), new VirtualOffset(rest.UInt64())));
        return chunks;
    }

    private static InputException Error(string code, string? file) => new(new Problem(code, ProblemSeverity.Error) { File = file });
}
