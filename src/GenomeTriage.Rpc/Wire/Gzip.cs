using System.Buffers;
using System.IO.Compression;

namespace GenomeTriage.Rpc.Wire;

/// <summary>The one message encoding spoken besides identity.</summary>
internal static class Gzip
{
    public const string Name = "gzip";
    public const string Identity = "identity";
    public const string Accepted = "identity,gzip";

    private const int ReadSize = 16 * 1024;

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
            throw new RpcException(new Status(StatusCode.Internal, "A compressed message is damaged."), inner: damaged);
        }
    }
}
