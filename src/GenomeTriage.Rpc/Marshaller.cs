using System.Buffers;

namespace GenomeTriage.Rpc;

/// <summary>Turns a message into bytes and back.</summary>
/// <typeparam name="T">The message.</typeparam>
/// <param name="size">The number of bytes that <paramref name="write"/> will write.</param>
/// <param name="write">Writes the message.</param>
/// <param name="read">
/// Reads a message. The bytes are the transport's own buffers, not a copy: a message may keep them, but they are valid
/// only until the next message of that stream is asked for, or the call ends.
/// </param>
public sealed class Marshaller<T>(Func<T, int> size, Action<T, IBufferWriter<byte>> write, Func<ReadOnlySequence<byte>, T> read)
{
    /// <summary>The number of bytes of <paramref name="message"/>.</summary>
    public int Size(T message) => size(message);

    /// <summary>Writes <paramref name="message"/> to <paramref name="output"/>.</summary>
    public void Write(T message, IBufferWriter<byte> output) => write(message, output);

    /// <summary>Reads a message from <paramref name="bytes"/>.</summary>
    public T Read(ReadOnlySequence<byte> bytes) => read(bytes);
}
