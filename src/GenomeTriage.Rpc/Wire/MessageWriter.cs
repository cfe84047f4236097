using System.Buffers;
using System.IO.Pipelines;

namespace GenomeTriage.Rpc.Wire;

/// <summary>Frames messages into a pipe; a message that is not compressed is serialised straight into the pipe's memory.</summary>
/// <typeparam name="T">The message.</typeparam>
/// <param name="output">The body of the request or response.</param>
/// <param name="marshaller">The message to bytes.</param>
/// <param name="largestMessage">The most bytes a message may have.</param>
/// <param name="gzip">Whether gzip was declared as this side's encoding.</param>
internal sealed class MessageWriter<T>(PipeWriter output, Marshaller<T> marshaller, int largestMessage, bool gzip)
{
    /// <summary>Writes and flushes; waits while the receiver cannot take more.</summary>
    /// <exception cref="RpcException">The message is too large.</exception>
    public async ValueTask WriteAsync(T message, bool compress, CancellationToken cancellationToken)
    {
        var size = marshaller.Size(message);
        if (size > largestMessage)
            throw TooLarge();
        // An empty message stays plain: there is nothing to gain, and some peers refuse what an empty gzip becomes.
        if (gzip && compress && size > 0)
            WriteCompressed(message);
        else
            WritePlain(message, size);
        var flushed = await output.FlushAsync(cancellationToken);
        if (flushed.IsCompleted)
            throw new RpcException(new Status(StatusCode.Cancelled, "The other side takes no more messages."));
    }

    private RpcException TooLarge() =>
        new(new Status(StatusCode.ResourceExhausted, $"A message to send is larger than the {largestMessage} bytes allowed."));

    private void WritePlain(T message, int size)
    {
        new FrameHeader(0, (uint)size).Write(output);
        marshaller.Write(message, output);
    }

    private void WriteCompressed(T message)
    {
        using var plain = new PooledBuffer(largestMessage, TooLarge);
        using var packed = new PooledBuffer(int.MaxValue, TooLarge);
        marshaller.Write(message, plain);
        Gzip.Compress(plain.Written, packed);
        new FrameHeader(FrameHeader.Compressed, (uint)packed.Written.Length).Write(output);
        output.Write(packed.Written.Span);
    }
}
