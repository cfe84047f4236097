using System.IO.Compression;

namespace GenomeTriage.Server.Calls;

/// <summary>A message being compressed. GZipStream makes no bytes of nothing, which some peers refuse as no gzip (RFC 1952).</summary>
/// <param name="output">Where the compressed message goes; it stays open.</param>
/// <param name="level">How hard to try.</param>
internal sealed class GzipMessage(Stream output, CompressionLevel level) : Stream
{
    // Header without name or time, one empty block, and the checksum and length of nothing.
    private static readonly byte[] Nothing = [0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 0xff, 3, 0, 0, 0, 0, 0, 0, 0, 0, 0];

    private GZipStream? _gzip;
    private bool _ended;

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        if (!buffer.IsEmpty)
            (_gzip ??= new GZipStream(output, level, leaveOpen: true)).Write(buffer);
    }

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    public override void Flush() => _gzip?.Flush();

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing && !_ended)
            End();
        _ended = true;
        base.Dispose(disposing);
    }

    private void End()
    {
        if (_gzip is null)
            output.Write(Nothing);
        else
            _gzip.Dispose();
    }
}
