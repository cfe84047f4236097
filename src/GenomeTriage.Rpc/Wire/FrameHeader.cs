using System.Buffers;
using System.Buffers.Binary;

namespace GenomeTriage.Rpc.Wire;

/// <summary>The five bytes before each message: a flag byte, and the length as a big-endian number of 32 bits.</summary>
/// <param name="Flags">Bit 0: compressed. Bit 7: trailers (gRPC-Web only).</param>
/// <param name="Length">The bytes of the message that follow.</param>
internal readonly record struct FrameHeader(byte Flags, uint Length)
{
    public const int Size = 5;
    public const byte Compressed = 0x01;
    public const byte TrailersFlag = 0x80;

    public bool IsCompressed => (Flags & Compressed) != 0;

    public static bool TryRead(ReadOnlySequence<byte> buffer, out FrameHeader header)
    {
        header = default;
        if (buffer.Length < Size)
            return false;
        Span<byte> bytes = stackalloc byte[Size];
        buffer.Slice(0, Size).CopyTo(bytes);
        header = new FrameHeader(bytes[0], BinaryPrimitives.ReadUInt32BigEndian(bytes[1..]));
        return true;
    }

    public void Write(IBufferWriter<byte> output)
    {
        var bytes = output.GetSpan(Size);
        bytes[0] = Flags;
        BinaryPrimitives.WriteUInt32BigEndian(bytes[1..], Length);
        output.Advance(Size);
    }
}
