using System.Buffers;
using System.Buffers.Binary;
using System.IO.Compression;

namespace GenomeTriage.Rpc.Wire;

/// <summary>The one message encoding spoken besides identity.</summary>
internal static class Gzip
{
    public const string Name = "gzip";
    public const string Identity = "identity";
    public const string Accepted = "identity,gzip";

    private const int ReadSize = 16 * 1024;
    private const int TrailerSize = 8;

    /// <summary>Whether the list that a peer sent as grpc-accept-encoding names gzip.</summary>
    public static bool IsAcceptedBy(ReadOnlySpan<char> acceptEncoding)
    {
        foreach (var part in acceptEncoding.Split(','))
        {
            if (acceptEncoding[part].Trim().Equals(Name, StringComparison.Ordinal))
                return true;
        }

        return false;
    }

    public static void Compress(ReadOnlyMemory<byte> message, IBufferWriter<byte> output)
    {
        using var sink = new BufferWriterStream(output);
        using var gzip = new GZipStream(sink, CompressionLevel.Fastest);
        gzip.Write(message.Span);
    }

    /// <summary>Expands a message; <paramref name="output"/> stops a bomb by its limit, before the memory is taken.</summary>
    /// <exception cref="RpcException">The bytes are not gzip, or the message is larger than allowed.</exception>
    public static void Decompress(ReadOnlySequence<byte> message, PooledBuffer output)
    {
        try
        {
            using var gzip = new GZipStream(new SequenceStream(message), CompressionMode.Decompress);
            int read;
            while ((read = gzip.Read(output.GetSpan(ReadSize))) > 0)
                output.Advance(read);
        }
        catch (InvalidDataException damaged)
        {
            throw Damaged(damaged);
        }

        if (!IsWhole(message, output.Written.Length))
            throw Damaged();
    }

    /// <summary>GZipStream takes a cut stream for a whole one; the length that gzip ends with tells them apart.</summary>
    private static bool IsWhole(ReadOnlySequence<byte> message, int expanded)
    {
        if (message.IsEmpty)
            return expanded == 0;
        if (message.Length < TrailerSize)
            return false;
        Span<byte> length = stackalloc byte[sizeof(uint)];
        message.Slice(message.Length - length.Length).CopyTo(length);
        return BinaryPrimitives.ReadUInt32LittleEndian(length) == (uint)expanded;
    }

    private static RpcException Damaged(Exception? cause = null) =>
        new(new Status(StatusCode.Internal, "A compressed message is damaged."), inner: cause);
}
