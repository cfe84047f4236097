using System.IO.Compression;

namespace GenomeTriage.Vcf.Compression.Bgzf;

/// <summary>Packs what is written into BGZF, and ends the file with the empty block when it is disposed.</summary>
/// <param name="target">Where the blocks go; disposed with this stream.</param>
/// <param name="level">How hard to try.</param>
public sealed class BgzfWriteStream(Stream target, CompressionLevel level = CompressionLevel.Optimal) : Stream
{
    private readonly BgzfBlockDeflater _deflater = new(level);
    private readonly byte[] _text = new byte[BgzfBlockDeflater.TextSize];
    private readonly MemoryStream _packed = new();
    private long _written;
    private int _count;
    private bool _ended;

    /// <summary>Where the next byte goes.</summary>
    public VirtualOffset VirtualOffset => new(_written + _packed.Length, _count);

    /// <inheritdoc/>
    public override bool CanRead => false;

    /// <inheritdoc/>
    public override bool CanSeek => false;

    /// <inheritdoc/>
    public override bool CanWrite => true;

    /// <inheritdoc/>
    public override long Length => throw new NotSupportedException();

    /// <inheritdoc/>
    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    /// <inheritdoc/>
    public override void Write(ReadOnlySpan<byte> buffer)
    {
        Pack(buffer);
        target.Write(TakePacked().Span);
    }

    /// <inheritdoc/>
    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    /// <inheritdoc/>
    public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
    {
        Pack(buffer.Span);
        return _packed.Length == 0 ? ValueTask.CompletedTask : target.WriteAsync(TakePacked(), cancellationToken);
    }

    /// <inheritdoc/>
    public override Task WriteAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        WriteAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    /// <summary>Passes on the blocks that are full; what is no full block stays, so that blocks are not cut small.</summary>
    public override void Flush() => target.Flush();

    /// <inheritdoc/>
    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override void SetLength(long value) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override async ValueTask DisposeAsync()
    {
        if (!_ended)
        {
            End();
            await target.WriteAsync(TakePacked());
            await target.DisposeAsync();
        }

        await base.DisposeAsync();
    }

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing && !_ended)
        {
            End();
            target.Write(TakePacked().Span);
            target.Dispose();
        }

        base.Dispose(disposing);
    }

    private void Pack(ReadOnlySpan<byte> text)
    {
        while (!text.IsEmpty)
        {
            var count = Math.Min(text.Length, _text.Length - _count);
            text[..count].CopyTo(_text.AsSpan(_count));
            text = text[count..];
            _count += count;
            if (_count == _text.Length) EndBlock();
        }
    }

    private void EndBlock()
    {
        _deflater.Append(_text.AsSpan(0, _count), _packed);
        _count = 0;
    }

    private void End()
    {
        if (_count > 0) EndBlock();
        _packed.Write(BgzfBlockHeader.EndOfFile);
        _ended = true;
    }

    /// <summary>The bytes stay good until the next block is packed.</summary>
    private ReadOnlyMemory<byte> TakePacked()
    {
        var packed = _packed.GetBuffer().AsMemory(0, (int)_packed.Length);
        _written += packed.Length;
        _packed.SetLength(0);
        return packed;
    }
}
