using System.Buffers;
using System.IO.Pipelines;

namespace GenomeTriage.Rpc.Wire;

/// <summary>
/// Cuts messages out of a pipe. The bytes handed out are the pipe's own, given back when the next message is asked
/// for; so at most one message and what the transport's window allows are ever held.
/// </summary>
/// <param name="input">The body of the request or response.</param>
/// <param name="largestMessage">The most bytes a message may have, before and after decompression.</param>
/// <param name="gzip">Whether the peer declared gzip as its encoding.</param>
internal sealed class MessageReader(PipeReader input, int largestMessage, bool gzip) : IDisposable
{
    private readonly PooledBuffer _expanded = new(largestMessage, () => TooLarge(largestMessage));
    private SequencePosition? _consumed;

    /// <summary>The next message, or <c>null</c> at the end of the stream.</summary>
    /// <exception cref="RpcException">The peer broke the protocol, or a message is too large.</exception>
    public async ValueTask<ReadOnlySequence<byte>?> ReadAsync(CancellationToken cancellationToken)
    {
        Release();
        while (true)
        {
            var result = await input.ReadAsync(cancellationToken);
            if (TryCut(result.Buffer, out var message))
                return message;
            if (result.IsCompleted)
                return AtEnd(result.Buffer);
            input.AdvanceTo(result.Buffer.Start, result.Buffer.End);
        }
    }

    public void Dispose()
    {
        Release();
        _expanded.Dispose();
    }

    private static RpcException TooLarge(int largest) =>
        new(new Status(StatusCode.ResourceExhausted, $"A message is larger than the {largest} bytes allowed."));

    private bool TryCut(ReadOnlySequence<byte> buffer, out ReadOnlySequence<byte> message)
    {
        message = default;
        if (!FrameHeader.TryRead(buffer, out var header))
            return false;
        Check(header);
        if (buffer.Length < FrameHeader.Size + header.Length)
            return false;
        message = buffer.Slice(FrameHeader.Size, header.Length);
        _consumed = message.End;
        if (header.IsCompressed)
            message = Expand(message);
        return true;
    }

    private void Check(FrameHeader header)
    {
        if ((header.Flags & ~FrameHeader.Compressed) != 0)
            throw new RpcException(new Status(StatusCode.Internal, "A message has unknown flags."));
        if (header.IsCompressed && !gzip)
            throw new RpcException(new Status(StatusCode.Internal, "A message is compressed, but no encoding was declared."));
        if (header.Length > largestMessage)
            throw TooLarge(largestMessage);
    }

    private ReadOnlySequence<byte> Expand(ReadOnlySequence<byte> message)
    {
        _expanded.Clear();
        Gzip.Decompress(message, _expanded);
        return new ReadOnlySequence<byte>(_expanded.Written);
    }

    private ReadOnlySequence<byte>? AtEnd(ReadOnlySequence<byte> buffer)
    {
        input.AdvanceTo(buffer.End);
        return buffer.IsEmpty ? null : throw new RpcException(new Status(StatusCode.Internal, "The stream ended inside a message."));
    }

    private void Release()
    {
        if (_consumed is { } consumed)
            input.AdvanceTo(consumed);
        _consumed = null;
    }
}
