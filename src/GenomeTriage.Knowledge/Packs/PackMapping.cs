using System.Buffers;
using System.IO.MemoryMappedFiles;
using System.Runtime.CompilerServices;

namespace GenomeTriage.Knowledge.Packs;

/// <summary>A whole file mapped into memory for reading. Memory taken from it must not be used once it is disposed; using it then throws.</summary>
internal sealed unsafe class PackMapping : IDisposable
{
    private readonly MemoryMappedFile _file;
    private readonly MemoryMappedViewAccessor _view;
    private byte* _start;

    public PackMapping(string path)
    {
        using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete);
        Length = stream.Length;
        _file = MemoryMappedFile.CreateFromFile(stream, null, 0, MemoryMappedFileAccess.Read, HandleInheritability.None, leaveOpen: false);
        _view = _file.CreateViewAccessor(0, 0, MemoryMappedFileAccess.Read);
        _view.SafeMemoryMappedViewHandle.AcquirePointer(ref _start);
        _start += _view.PointerOffset;
    }

    public long Length { get; }

    /// <summary>The values of type <typeparamref name="T"/> from <paramref name="offset"/> on; the caller has checked the bounds.</summary>
    public ReadOnlyMemory<T> Memory<T>(long offset, int count) where T : unmanaged =>
        new MappedColumn<T>(this, offset, count).Memory;

    public ReadOnlySpan<byte> Span(long offset, int length) => new(At(offset), length);

    public void Dispose()
    {
        if (_start is null) return;
        _start = null;
        _view.SafeMemoryMappedViewHandle.ReleasePointer();
        _view.Dispose();
        _file.Dispose();
    }

    private byte* At(long offset)
    {
        ObjectDisposedException.ThrowIf(_start is null, this);
        return _start + offset;
    }

    private sealed class MappedColumn<T>(PackMapping mapping, long offset, int count) : MemoryManager<T> where T : unmanaged
    {
        public override Span<T> GetSpan() => new(mapping.At(offset), count);

        public override MemoryHandle Pin(int elementIndex = 0) =>
            new(Unsafe.Add<T>(mapping.At(offset), elementIndex), pinnable: this);

        public override void Unpin()
        {
            // The map does not move.
        }

        protected override void Dispose(bool disposing)
        {
            // The mapping owns the memory.
        }
    }
}
