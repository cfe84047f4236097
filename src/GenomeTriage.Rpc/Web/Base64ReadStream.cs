using System.Buffers;
using System.Buffers.Text;
using System.IO.Pipelines;

namespace GenomeTriage.Rpc.Web;

/// <summary>Decodes base64 as it comes; padding may stand inside, since a client encodes each piece by itself.</summary>
internal sealed class Base64ReadStream(PipeReader input) : Stream
{
    private const int Quantum = 4;
    private const int MostQuanta = 4096;

    private readonly byte[] _decoded = new byte[MostQuanta * 3];
    private ReadOnlyMemory<byte> _rest;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        if (_rest.IsEmpty && !await FillAsync(cancellationToken))
            return 0;
        var taken = _rest[..Math.Min(buffer.Length, _rest.Length)];
        taken.CopyTo(buffer);
        _rest = _rest[taken.Length..];
        return taken.Length;
    }

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override void Flush() => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    private async ValueTask<bool> FillAsync(CancellationToken cancellationToken)
    {
        while (true)
        {
            var result = await input.ReadAsync(cancellationToken);
            var whole = Math.Min(result.Buffer.Length / Quantum, MostQuanta) * Quantum;
            if (whole == 0 && result.IsCompleted)
                return AtEnd(result.Buffer);
            var encoded = result.Buffer.Slice(0, whole);
            var wellFormed = TryDecode(encoded);
            input.AdvanceTo(encoded.End, whole == 0 ? result.Buffer.End : encoded.End);
            if (!wellFormed)
                throw Malformed();
            if (!_rest.IsEmpty)
                return true;
        }
    }

    private bool AtEnd(ReadOnlySequence<byte> buffer)
    {
        input.AdvanceTo(buffer.End);
        return buffer.IsEmpty ? false : throw Malformed();
    }

    private bool TryDecode(ReadOnlySequence<byte> encoded)
    {
        Span<byte> quantum = stackalloc byte[Quantum];
        var length = 0;
        while (!encoded.IsEmpty)
        {
            encoded.Slice(0, Quantum).CopyTo(quantum);
            encoded = encoded.Slice(Quantum);
            if (Base64.DecodeFromUtf8(quantum, _decoded.AsSpan(length), out _, out var written) != OperationStatus.Done)
                return false;
            length += written;
        }

        _rest = _decoded.AsMemory(0, length);
        return true;
    }

    private static RpcException Malformed() => new(new Status(StatusCode.Internal, "The request is not base64."));
}
