using System.IO.MemoryMappedFiles;
using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Serialization;
using GenomeTriage.Genome.Positions;
using GenomeTriage.Genome.Problems;
using GenomeTriage.Genome.Sequences.Fasta;

namespace GenomeTriage.Annotation.SiteSources;

/// <summary>A source that the site built, mapped into memory. Thread-safe; each file that is annotated has a cursor of its own.</summary>
public sealed class SiteSource : IDisposable
{
    internal static readonly JsonSerializerOptions Json = new() { Converters = { new JsonStringEnumConverter() } };

    private readonly MemoryMappedFile _map;
    private readonly MemoryMappedViewAccessor _view;
    private readonly SiteBlockPlace[] _places;

    private SiteSource(string path, MemoryMappedFile map, MemoryMappedViewAccessor view, SiteBlockPlace[] places, SiteSourceManifest manifest, string sha256) =>
        (Path, _map, _view, _places, Manifest, Sha256, Structural) = (path, map, view, places, manifest, sha256, new StructuralEvents(this));

    /// <summary>The file.</summary>
    public string Path { get; }

    /// <summary>What it says of itself.</summary>
    public SiteSourceManifest Manifest { get; }

    /// <summary>SHA-256 of index and manifest, which hold a check of every block: the identity of the source.</summary>
    public string Sha256 { get; }

    /// <summary>The structural variants, where the source is of them.</summary>
    internal StructuralEvents Structural { get; }

    /// <summary>Opens a source. Blocks are checked when they are read.</summary>
    /// <exception cref="ConfigurationException">The file is not there, is no source, or is damaged.</exception>
    public static SiteSource Open(string path)
    {
        if (!File.Exists(path)) throw Fail(SiteSourceProblemCodes.NotFound, path);
        var length = FileLength.Of(path);
        if (length < SiteSourceFormat.TrailerLength + SiteSourceFormat.Mark.Length) throw Fail(SiteSourceProblemCodes.NotASource, path);
        var map = MemoryMappedFile.CreateFromFile(path, FileMode.Open, null, 0, MemoryMappedFileAccess.Read);
        var view = map.CreateViewAccessor(0, 0, MemoryMappedFileAccess.Read);
        try
        {
            var (places, manifest, sha256) = ReadEnd(view, length, path);
            return new SiteSource(path, map, view, places, manifest, sha256);
        }
        catch
        {
            view.Dispose();
            map.Dispose();
            throw;
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _view.Dispose();
        _map.Dispose();
    }

    /// <summary>Whether a place lies in the stretch of a block.</summary>
    internal bool Covers(int block, Contig contig, int position) =>
        _places[block].Contig == contig && _places[block].First <= position && position <= _places[block].Last;

    /// <summary>The index of the block that may hold a place; -1 where none does.</summary>
    internal int FindBlock(Contig contig, int position)
    {
        var (low, high) = (0, _places.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if ((_places[middle].Contig, _places[middle].Last).CompareTo((contig, position)) < 0) low = middle + 1;
            else high = middle;
        }

        return low < _places.Length && _places[low].Contig == contig && _places[low].First <= position ? low : -1;
    }

    /// <summary>The blocks that may hold places of a stretch (1-based, both ends included), from the first to behind the last.</summary>
    internal (int From, int To) BlocksOf(Contig contig, int first, int last)
    {
        var from = Array.FindIndex(_places, place => place.Contig == contig && place.Last >= first && place.First <= last);
        if (from < 0) return (0, 0);
        var to = from;
        while (to < _places.Length && _places[to].Contig == contig && _places[to].First <= last) to++;
        return (from, to);
    }

    /// <summary>Unpacks a block.</summary>
    /// <exception cref="ConfigurationException">It is damaged.</exception>
    internal SiteBlock Read(int block)
    {
        var place = _places[block];
        var packed = new byte[place.Length];
        _view.SafeMemoryMappedViewHandle.ReadSpan((ulong)place.Offset, packed.AsSpan());
        if (SiteSourceFormat.CheckOf(packed) != place.Check) throw Fail(SiteSourceProblemCodes.Damaged, Path);
        return SiteBlock.Unpack(packed, place.Rows, Manifest.Columns.Count) ?? throw Fail(SiteSourceProblemCodes.Damaged, Path);
    }

    private static (SiteBlockPlace[] Places, SiteSourceManifest Manifest, string Sha256) ReadEnd(MemoryMappedViewAccessor view, long length, string path)
    {
        var trailer = ReadAt(view, length - SiteSourceFormat.TrailerLength, SiteSourceFormat.TrailerLength);
        if (!trailer.AsSpan(60).SequenceEqual(SiteSourceFormat.Mark)) throw Fail(SiteSourceProblemCodes.NotASource, path);
        var (index, blocks, manifest, manifestLength) = SiteSourceFormat.ReadTrailer(trailer);
        var isPlaced = index >= SiteSourceFormat.Mark.Length && blocks >= 0 && manifestLength > 0
            && manifest == index + (long)blocks * SiteSourceFormat.PlaceLength && manifest + manifestLength + SiteSourceFormat.TrailerLength == length;
        if (!isPlaced) throw Fail(SiteSourceProblemCodes.Damaged, path);
        var end = ReadAt(view, index, (int)(manifest - index) + manifestLength);
        if (!SHA256.HashData(end).AsSpan().SequenceEqual(trailer.AsSpan(24, SHA256.HashSizeInBytes))) throw Fail(SiteSourceProblemCodes.Damaged, path);
        var places = new SiteBlockPlace[blocks];
        for (var i = 0; i < blocks; i++) places[i] = SiteSourceFormat.ReadPlace(end.AsSpan(i * SiteSourceFormat.PlaceLength));
        var told = JsonSerializer.Deserialize<SiteSourceManifest>(end.AsSpan(blocks * SiteSourceFormat.PlaceLength), Json);
        return (places, told ?? throw Fail(SiteSourceProblemCodes.Damaged, path), Convert.ToHexStringLower(SHA256.HashData(end)));
    }

    private static byte[] ReadAt(MemoryMappedViewAccessor view, long offset, int length)
    {
        var bytes = new byte[length];
        view.SafeMemoryMappedViewHandle.ReadSpan((ulong)offset, bytes.AsSpan());
        return bytes;
    }

    private static ConfigurationException Fail(string code, string path) => new(new Problem(code, ProblemSeverity.Error) { File = path });
}
