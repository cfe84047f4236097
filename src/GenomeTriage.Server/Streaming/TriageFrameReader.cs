using System.Buffers;
using GenomeTriage.Contracts.V1;
using GenomeTriage.Rpc;

namespace GenomeTriage.Server.Streaming;

/// <summary>
/// Reads a <c>TriageRequest</c> by the protobuf wire format without copying the chunk: a generated message would hold
/// it as a new array. Fields it does not know are skipped, and the last of the oneof counts, as protobuf has it.
/// </summary>
internal static class TriageFrameReader
{
    private const int TypeBits = 3;
    private const int Varint = 0;
    private const int Fixed64 = 1;
    private const int Bytes = 2;
    private const int Fixed32 = 5;
    private const int LongestVarint = 10;

    public static TriageFrame Read(ReadOnlySequence<byte> message)
    {
        var reader = new SequenceReader<byte>(message);
        var frame = default(TriageFrame);
        while (!reader.End)
        {
            var tag = ReadVarint(ref reader);
            if ((tag & 7) != Bytes)
            {
                Skip(ref reader, (int)(tag & 7));
                continue;
            }

            var content = ReadBytes(ref reader);
            frame = (tag >> TypeBits) switch
            {
                TriageRequest.HeaderFieldNumber => new TriageFrame(CaseHeader.Parser.ParseFrom(content), default),
                TriageRequest.VcfFieldNumber => new TriageFrame(null, content),
                _ => frame,
            };
        }

        return frame;
    }

    private static ReadOnlySequence<byte> ReadBytes(ref SequenceReader<byte> reader)
    {
        var length = ReadVarint(ref reader);
        if (length > (ulong)reader.Remaining)
            throw Malformed();
        var content = reader.UnreadSequence.Slice(0, (long)length);
        reader.Advance((long)length);
        return content;
    }

    private static ulong ReadVarint(ref SequenceReader<byte> reader)
    {
        ulong value = 0;
        for (var i = 0; i < LongestVarint; i++)
        {
            if (!reader.TryRead(out var b))
                throw Malformed();
            value |= (ulong)(b & 0x7f) << (7 * i);
            if (b < 0x80)
                return value;
        }

        throw Malformed();
    }

    private static void Skip(ref SequenceReader<byte> reader, int type)
    {
        var size = type switch
        {
            Varint => 0,
            Fixed64 => sizeof(ulong),
            Fixed32 => sizeof(uint),
            _ => throw Malformed(),
        };
        if (type == Varint)
            ReadVarint(ref reader);
        else if (reader.Remaining < size)
            throw Malformed();
        else
            reader.Advance(size);
    }

    private static RpcException Malformed() =>
        new(new Status(StatusCode.Internal, "A request is not a message of its type."));
}
