using System.Runtime.CompilerServices;
using System.Text;
using GenomeTriage.Genome.Problems;
using GenomeTriage.Vcf.Header;
using GenomeTriage.Vcf.Problems;
using GenomeTriage.Vcf.Reading;
using GenomeTriage.Vcf.Records;

namespace GenomeTriage.Vcf.Indexing;

/// <summary>Reads the records of regions of an indexed BGZF file.</summary>
/// <example><code>
/// await using var regions = await VcfRegionReader.OpenAsync(path);
/// await foreach (var record in regions.ReadAsync("chr7", 117_480_000, 117_670_000)) …
/// </code></example>
public sealed class VcfRegionReader : IAsyncDisposable
{
    private readonly FileStream _file;
    private readonly VcfReaderOptions _options;

    private VcfRegionReader(FileStream file, VcfIndex index, VcfHeader header, VcfReaderOptions options) =>
        (_file, Index, Header, _options) = (file, index, header, options);

    /// <summary>The header.</summary>
    public VcfHeader Header { get; }

    /// <summary>The index.</summary>
    public VcfIndex Index { get; }

    /// <summary>Opens a file beside which its index lies: the same name and <c>.tbi</c> or <c>.csi</c>.</summary>
    /// <exception cref="InputException">There is no index, or file or index cannot be read.</exception>
    public static async ValueTask<VcfRegionReader> OpenAsync(string path, CancellationToken cancellationToken = default)
    {
        var index = await ReadIndexAsync(path, cancellationToken);
        var options = new VcfReaderOptions { FileName = path, InflateThreads = 0, BufferSize = 64 << 10 };
        await using var reader = await VcfReader.OpenAsync(path, options, cancellationToken);
        return new VcfRegionReader(new FileStream(path, FileMode.Open, FileAccess.Read), index, reader.Header, options);
    }

    /// <summary>
    /// Reads the records that overlap a region, in the order of the file. The record is the same object each time; its
    /// line number is not known.
    /// </summary>
    /// <param name="contig">The contig as the file names it.</param>
    /// <param name="start">1-based position of the first base.</param>
    /// <param name="end">1-based position of the last base.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    public async IAsyncEnumerable<VcfRecord> ReadAsync(string contig, int start, int end, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        var name = Encoding.UTF8.GetBytes(contig);
        var text = new BgzfChunkStream(_file, Index.Find(contig, start, end), _options.FileName);
        var lines = new LineBuffer(text, _options);
        var record = new VcfRecord(Header, _options.FileName);
        while (await lines.TakeLineAsync(cancellationToken))
        {
            if (lines.Line.StartsWith("#"u8) || lines.LineLength == 0) continue;
            record.Take(lines.Buffer, lines.LineStart, lines.LineLength, lineNumber: 0);
            if (record.Contig.SequenceEqual(name) && record.Position <= end && record.End >= start) yield return record;
        }
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => _file.DisposeAsync();

    private static async ValueTask<VcfIndex> ReadIndexAsync(string path, CancellationToken cancellationToken)
    {
        foreach (var candidate in new[] { path + ".tbi", path + ".csi" })
        {
            if (!File.Exists(candidate)) continue;
            return await VcfIndex.ReadAsync(File.OpenRead(candidate), candidate, cancellationToken);
        }

        throw new InputException(new Problem(IndexProblemCodes.Missing, ProblemSeverity.Error) { File = path, Allowed = ".tbi, .csi" });
    }
}
