using System.Text;
using GenomeTriage.Genome.Problems;

namespace GenomeTriage.Genome.Sequences.Fasta;

/// <summary>
/// A reference genome in a FASTA file, plain or BGZF. The index <c>.fai</c> beside it is used; without one it is made in
/// memory by reading the file once. Thread-safe.
/// </summary>
public sealed class FastaReference : IReferenceSequence, IDisposable
{
    private readonly IRandomAccessBytes _bytes;
    private readonly List<FastaIndexEntry> _entries;
    private readonly ContigNames _names;

    private FastaReference(IRandomAccessBytes bytes, List<FastaIndexEntry> entries)
    {
        (_bytes, _entries) = (bytes, entries);
        Contigs = [.. entries.Select(entry => new ReferenceContig(entry.Name, entry.Length))];
        _names = new ContigNames(Contigs);
    }

    /// <inheritdoc/>
    public IReadOnlyList<ReferenceContig> Contigs { get; }

    /// <summary>Opens a file.</summary>
    /// <exception cref="InputException">The file cannot be read, is no FASTA, or its index does not belong to it.</exception>
    public static FastaReference Open(string path)
    {
        if (!File.Exists(path)) throw Fail(FastaProblemCodes.FastaNotFound, path);
        if (FileLength.Of(path) == 0) throw Fail(FastaProblemCodes.NotFasta, path);
        var bytes = OpenBytes(path);
        try
        {
            return new FastaReference(bytes, IndexOf(path, bytes));
        }
        catch
        {
            bytes.Dispose();
            throw;
        }
    }

    /// <inheritdoc/>
    public int IndexOf(string name) => _names.IndexOf(name);

    /// <inheritdoc/>
    public void Read(int contig, int start, Span<byte> destination)
    {
        var entry = _entries[contig];
        destination.Fill((byte)'N');
        var from = Math.Max(start, 0);
        var to = (int)Math.Min((long)start + destination.Length, entry.Length);
        while (from < to)
        {
            var count = Math.Min(to - from, entry.LineBases - from % entry.LineBases);
            _bytes.Read(entry.OffsetOf(from), destination.Slice(from - start, count));
            from += count;
        }

        Ascii.ToUpperInPlace(destination, out _);
    }

    /// <inheritdoc/>
    public void Dispose() => _bytes.Dispose();

    private static IRandomAccessBytes OpenBytes(string path)
    {
        Span<byte> magic = stackalloc byte[2];
        using (var file = File.OpenRead(path)) magic = magic[..file.ReadAtLeast(magic, 2, throwOnEndOfStream: false)];
        return magic is [0x1f, 0x8b] ? new BlockGzipBytes(path) : new MappedBytes(path);
    }

    private static List<FastaIndexEntry> IndexOf(string path, IRandomAccessBytes bytes)
    {
        var indexPath = path + ".fai";
        if (!File.Exists(indexPath))
        {
            using var stream = bytes.OpenStream();
            return FastaIndexBuilder.Build(stream, path);
        }

        var entries = FastaIndexFile.Read(indexPath);
        foreach (var entry in entries)
        {
            if (entry.EndOffset > bytes.Length || entry.Offset < 1) throw Fail(FastaProblemCodes.FastaIndexMismatch, indexPath, entry.Name);
        }

        return entries;
    }

    private static InputException Fail(string code, string path, string? found = null) =>
        new(new Problem(code, ProblemSeverity.Error) { File = path, Found = found });
}
