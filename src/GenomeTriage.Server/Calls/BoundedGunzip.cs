using System.Buffers.Binary;
using System.IO.Compression;
using GenomeTriage.Vcf.Compression;
using Grpc.Core;

namespace GenomeTriage.Server.Calls;

/// <summary>A gzip message being expanded: no further than allowed, and only if it is whole.</summary>
/// <param name="packed">The message.</param>
/// <param name="largest">The most bytes it may expand to.</param>
internal sealed class BoundedGunzip(Stream packed, int largest) : ReadOnlyStream
{
    private readonly EndOfStream _end = new(packed);
    private GZipStream? _gzip;
    private long _expanded;

    /// <exception cref="RpcException">The message is damaged, cut short or too large.</exception>
    public override int Read(Span<byte> buffer)
    {
        var read = Expand(buffer);
        _expanded += read;
        if (_expanded > largest)
            throw new RpcException(new Status(StatusCode.ResourceExhausted, $"A message expands beyond the {largest} bytes allowed."));
        if (read == 0 && !buffer.IsEmpty && !IsWhole())
            throw Damaged();
        return read;
    }

    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) => new(Read(buffer.Span));

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            _gzip?.Dispose();
        base.Dispose(disposing);
    }

    private int Expand(Span<byte> buffer)
    {
        try
        {
            return (_gzip ??= new GZipStream(_end, CompressionMode.Decompress)).Read(buffer);
        }
        catch (InvalidDataException)
        {
            throw Damaged();
        }
    }

    /// <summary>GZipStream takes a cut stream for a whole one; the length that gzip ends with (RFC 1952) tells them apart.</summary>
    private bool IsWhole() => _end.IsEmpty ? _expanded == 0 : _end.Last == (uint)_expanded;

    private static RpcException Damaged() => new(new Status(StatusCode.Internal, "A compressed message is damaged."));

    /// <summary>Passes a stream on and remembers its last four bytes.</summary>
    private sealed class EndOfStream(Stream inner) : ReadOnlyStream
    {
        private readonly byte[] _last = new byte[sizeof(uint)];

        public bool IsEmpty { get; private set; } = true;

        public uint Last => BinaryPrimitives.ReadUInt32LittleEndian(_last);

        public override int Read(Span<byte> buffer)
        {
            var read = inner.Read(buffer);
            IsEmpty &= read == 0;
            var kept = Math.Max(0, _last.Length - read);
            _last.AsSpan(_last.Length - kept).CopyTo(_last);
            buffer[Math.Max(0, read - _last.Length)..read].CopyTo(_last.AsSpan(kept));
            return read;
        }

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) => new(Read(buffer.Span));
    }
}
