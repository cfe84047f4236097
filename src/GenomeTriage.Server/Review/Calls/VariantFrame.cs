using System.Buffers;
using GenomeTriage.Contracts.V1;
using GenomeTriage.Server.Streaming;
using Google.Protobuf;

namespace GenomeTriage.Server.Review.Calls;

/// <summary>
/// An <c>AddVariantsRequest</c> as it came: a header, or bytes of the VCF that still lie in the transport's buffers. They
/// are valid until the next message of the stream is asked for.
/// </summary>
/// <param name="Header">The header; <c>null</c> where the message holds none.</param>
/// <param name="Vcf">Bytes of the VCF; empty where the message holds none.</param>
internal readonly record struct VariantFrame(VariantsHeader? Header, ReadOnlySequence<byte> Vcf) : IChunkFrame
{
    private static readonly (int Number, int Type) HeaderKey = (AddVariantsRequest.HeaderFieldNumber, WireFields.BytesType);
    private static readonly (int Number, int Type) VcfKey = (AddVariantsRequest.VcfFieldNumber, WireFields.BytesType);

    public bool IsHeader => Header is not null;

    /// <summary>Reads a message by the wire format, without copying the chunk.</summary>
    public static VariantFrame Read(ReadOnlySequence<byte> message)
    {
        var fields = new WireFields(message);
        var frame = default(VariantFrame);
        while (fields.MoveNext())
        {
            if (fields.Key == HeaderKey) frame = new VariantFrame(VariantsHeader.Parser.ParseFrom(fields.Bytes), default);
            else if (fields.Key == VcfKey) frame = new VariantFrame(null, fields.Bytes);
        }

        return frame;
    }
}
