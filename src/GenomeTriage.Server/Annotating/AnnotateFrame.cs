using System.Buffers;
using GenomeTriage.Contracts.V1;
using GenomeTriage.Server.Streaming;

namespace GenomeTriage.Server.Annotating;

/// <summary>An <c>AnnotateRequest</c> as it came; the bytes are valid until the next message of the stream is asked for.</summary>
/// <param name="Header">How to annotate; <c>null</c> where the message does not say.</param>
/// <param name="Vcf">Bytes of the VCF; empty where the message holds none.</param>
internal readonly record struct AnnotateFrame(AnnotateHeader? Header, ReadOnlySequence<byte> Vcf) : IChunkFrame
{
    private static readonly (int Number, int Type) HeaderKey = (AnnotateRequest.HeaderFieldNumber, WireFields.BytesType);
    private static readonly (int Number, int Type) VcfKey = (AnnotateRequest.VcfFieldNumber, WireFields.BytesType);

    public bool IsHeader => Header is not null;

    public static AnnotateFrame Read(ReadOnlySequence<byte> message)
    {
        var fields = new WireFields(message);
        var frame = default(AnnotateFrame);
        while (fields.MoveNext())
        {
            if (fields.Key == HeaderKey)
                frame = new AnnotateFrame(AnnotateHeader.Parser.ParseFrom(fields.Bytes), default);
            else if (fields.Key == VcfKey)
                frame = new AnnotateFrame(null, fields.Bytes);
        }

        return frame;
    }
}
