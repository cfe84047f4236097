using System.IO.MemoryMappedFiles;

namespace GenomeTriage.Genome.Sequences.Fasta;

/// <summary>An uncompressed file through a memory map.</summary>
internal sealed class MappedBytes : IRandomAccessBytes
{
    private readonly string _path;
    private readonly MemoryMappedFile _map;
    private readonly MemoryMappedViewAccessor _view;

    internal MappedBytes(string path)
    {
        _path = path;
        Length = FileLength.Of(path);
        _map = MemoryMappedFile.CreateFromFile(path, FileMode.Open, null, 0, MemoryMappedFileAccess.Read);
        _view = _map.CreateViewAccessor(0, 0, MemoryMappedFileAccess.Read);
    }

    public long Length { get; }

    public void Read(long offset, Span<byte> destination) =>
        _view.SafeMemoryMappedViewHandle.ReadSpan((ulong)offset, destination);

    public Stream OpenStream() => File.OpenRead(_path);

    public void Dispose()
    {
        _view.Dispose();
        _map.Dispose();
    }
}
