using System.Buffers;
using GenomeTriage.Rpc;

namespace GenomeTriage.Server.Streaming;

/// <summary>
/// The fields of one protobuf message, in the order of its bytes. Contents are slices of the message, not copies. Groups,
/// which proto3 does not have, are refused.
/// </summary>
internal ref struct WireFields
{
    private const int TypeBits = 3;
    private const int Fixed64 = 1;
    private const int Fixed32 = 5;
    private const int LongestVarint = 10;

    /// <summary>Wire type of numbers, booleans and enums.</summary>
    public const int VarintType = 0;

    /// <summary>Wire type of strings, bytes and messages.</summary>
    public const int BytesType = 2;

    private SequenceReader<byte> _reader;

    public WireFields(ReadOnlySequence<byte> message) => _reader = new SequenceReader<byte>(message);

    /// <summary>Number and wire type of the field.</summary>
    public (int Number, int Type) Key { get; private set; }

    /// <summary>What a field of <see cref="VarintType"/> holds.</summary>
    public ulong Varint { get; private set; }

    /// <summary>What a field of <see cref="BytesType"/> holds.</summary>
    public ReadOnlySequence<byte> Bytes { get; private set; }

    /// <summary>Goes to the next field; <c>false</c> at the end.</summary>
    /// <exception cref="RpcException">The bytes are no message.</exception>
    public bool MoveNext()
    {
        if (_reader.End)
            return false;
        var tag = ReadVarint();
        Key = ((int)(tag >> TypeBits), (int)(tag & 7));
        switch (Key.Type)
        {
            case VarintType:
                Varint = ReadVarint();
                break;
            case BytesType:
                Bytes = Take(ReadVarint());
                break;
            case Fixed64:
                Take(sizeof(ulong));
                break;
            case Fixed32:
                Take(sizeof(uint));
                break;
            default:
                throw Malformed();
        }

        return true;
    }

    private ReadOnlySequence<byte> Take(ulong length)
    {
        if (length > (ulong)_reader.Remaining)
            throw Malformed();
        var content = _reader.UnreadSequence.Slice(0, (long)length);
        _reader.Advance((long)length);
        return content;
    }

    private ulong ReadVarint()
    {
        ulong value = 0;
        for (var i = 0; i < LongestVarint; i++)
        {
            if (!_reader.TryRead(out var b))
                throw Malformed();
            value |= (ulong)(b & 0x7f) << (7 * i);
            if (b < 0x80)
                return value;
        }

        throw Malformed();
    }

    private static RpcException Malformed() =>
        new(new Status(StatusCode.Internal, "A request is not a message of its type."));
}
