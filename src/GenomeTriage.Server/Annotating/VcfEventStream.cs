using GenomeTriage.Contracts.V1;
using Google.Protobuf;
using Grpc.Core;

namespace GenomeTriage.Server.Annotating;

/// <summary>
/// What is written is sent as events, no faster than the client takes them. The little that a writer hands over without
/// waiting is kept for the next write that waits.
/// </summary>
internal sealed class VcfEventStream(IServerStreamWriter<AnnotateEvent> events, CancellationToken call) : Stream
{
    private readonly MemoryStream _kept = new();

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override void Write(ReadOnlySpan<byte> buffer) => _kept.Write(buffer);

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    public override async ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
    {
        await SendKeptAsync();
        await SendAsync(buffer);
    }

    public override Task WriteAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        WriteAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    /// <summary>Sends what is still kept.</summary>
    public async ValueTask SendKeptAsync()
    {
        if (_kept.Length == 0)
            return;
        var kept = _kept.ToArray();
        _kept.SetLength(0);
        await SendAsync(kept);
    }

    public override void Flush()
    {
    }

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    private async ValueTask SendAsync(ReadOnlyMemory<byte> bytes)
    {
        if (!bytes.IsEmpty)
            await events.WriteAsync(new AnnotateEvent { Vcf = UnsafeByteOperations.UnsafeWrap(bytes) }, call);
    }
}
