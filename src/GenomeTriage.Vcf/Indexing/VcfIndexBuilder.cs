using System.Text;
using GenomeTriage.Genome.Problems;
using GenomeTriage.Vcf.Compression.Bgzf;
using GenomeTriage.Vcf.Problems;
using GenomeTriage.Vcf.Records;

namespace GenomeTriage.Vcf.Indexing;

/// <summary>Makes an index from records in the order of the file, with their places in it.</summary>
/// <param name="scheme">The bins that the records are filed under.</param>
public sealed class VcfIndexBuilder(BinningScheme scheme)
{
    private readonly List<ContigIndex> _contigs = [];
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);
    private readonly List<(VirtualOffset First, VirtualOffset Last)> _extents = [];
    private byte[] _contig = [];
    private int _last;
    private Problem? _problem;

    /// <summary>Files under tabix's bins, which hold contigs up to 512 Mb.</summary>
    public VcfIndexBuilder()
        : this(BinningScheme.Tabix)
    {
    }

    /// <summary>What the file of the index is called behind the name of the VCF: <c>.tbi</c>, or <c>.csi</c> where tabix's bins do not reach.</summary>
    public string Extension => scheme == BinningScheme.Tabix ? ".tbi" : ".csi";

    /// <summary>
    /// Takes a record. Records that are not in order cannot be indexed; that is told when the index is asked for, and
    /// keeps no file from being written.
    /// </summary>
    public void Add(VcfRecord record, VirtualOffset start, VirtualOffset end)
    {
        if (_problem is not null) return;
        var isNew = _contigs.Count == 0 || !record.Contig.SequenceEqual(_contig);
        var ordered = isNew ? TryBegin(record, start) : record.Position >= _last;
        if (!ordered || record.End > scheme.End)
        {
            _problem = NotIndexable(record);
            return;
        }

        _last = record.Position;
        File(_contigs[^1], Math.Max(record.Position - 1L, 0), Math.Max(record.End, 1L), new IndexChunk(start, end));
        _extents[^1] = (_extents[^1].First, end);
    }

    /// <summary>Writes the index in the form that <see cref="Extension"/> names. The stream is disposed.</summary>
    /// <exception cref="InputException"><see cref="IndexProblemCodes.NotIndexable"/>.</exception>
    public ValueTask WriteAsync(Stream target, CancellationToken cancellationToken = default) =>
        scheme == BinningScheme.Tabix ? WriteTabixAsync(target, cancellationToken) : WriteCsiAsync(target, cancellationToken);

    /// <summary>Writes the index as tabix does, BGZF included. The stream is disposed.</summary>
    /// <exception cref="InputException"><see cref="IndexProblemCodes.NotIndexable"/>.</exception>
    /// <exception cref="InvalidOperationException">The bins are not tabix's.</exception>
    public ValueTask WriteTabixAsync(Stream target, CancellationToken cancellationToken = default) => scheme == BinningScheme.Tabix
        ? VcfIndexWriter.WriteTabixAsync(Contigs(), _extents, target, cancellationToken)
        : throw new InvalidOperationException("tabix has bins of its own alone");

    /// <summary>Writes the index in the form of CSI, BGZF included. The stream is disposed.</summary>
    /// <exception cref="InputException"><see cref="IndexProblemCodes.NotIndexable"/>.</exception>
    public ValueTask WriteCsiAsync(Stream target, CancellationToken cancellationToken = default) =>
        VcfIndexWriter.WriteCsiAsync(scheme, Contigs(), _extents, target, cancellationToken);

    private static Problem NotIndexable(VcfRecord record) => new(IndexProblemCodes.NotIndexable, ProblemSeverity.Error)
    {
        File = record.File,
        Line = record.LineNumber > 0 ? record.LineNumber : null,
        Field = "POS",
    };

    private void File(ContigIndex contig, long start, long end, IndexChunk chunk)
    {
        var bin = scheme.BinOf(start, end);
        if (!contig.Bins.TryGetValue(bin, out var chunks)) contig.Bins.Add(bin, chunks = []);
        if (chunks.Count > 0 && chunks[^1].End == chunk.Start) chunks[^1] = chunks[^1] with { End = chunk.End };
        else chunks.Add(chunk);
        var shift = scheme.MinimumShift;
        for (var window = start >> shift; window <= (end - 1) >> shift; window++) Mark(contig.Windows, (int)window, chunk.Start);
        contig.RecordCount = (contig.RecordCount ?? 0) + 1;
    }

    /// <summary>A window that no record overlaps has the place of the one before it, as tabix writes it.</summary>
    private static void Mark(List<VirtualOffset> windows, int window, VirtualOffset start)
    {
        if (window < windows.Count) return;
        while (windows.Count < window) windows.Add(windows.Count == 0 ? start : windows[^1]);
        windows.Add(start);
    }

    private List<ContigIndex> Contigs() => _problem is null ? _contigs : throw new InputException(_problem);

    private bool TryBegin(VcfRecord record, VirtualOffset start)
    {
        _contig = record.Contig.ToArray();
        var name = Encoding.UTF8.GetString(_contig);
        if (!_names.Add(name)) return false;
        _contigs.Add(new ContigIndex(name));
        _extents.Add((start, start));
        return true;
    }
}
