using System.Buffers;
using GenomeTriage.Contracts.V1;

namespace GenomeTriage.Server.Streaming;

/// <summary>
/// Reads a <c>TriageRequest</c> by the protobuf wire format without copying the chunk: a generated message would hold
/// it as a new array. Fields it does not know are skipped, and the last of the oneof counts, as protobuf has it.
/// </summary>
internal static class TriageFrameReader
{
    private static readonly (int Number, int Type) Header = (TriageRequest.HeaderFieldNumber, WireFields.BytesType);
    private static readonly (int Number, int Type) Vcf = (TriageRequest.VcfFieldNumber, WireFields.BytesType);

    public static TriageFrame Read(ReadOnlySequence<byte> message)
    {
        var fields = new WireFields(message);
        var frame = default(TriageFrame);
        while (fields.MoveNext())
        {
            if (fields.Key == Header)
                frame = new TriageFrame(CaseHeader.Parser.ParseFrom(fields.Bytes), default);
            else if (fields.Key == Vcf)
                frame = new TriageFrame(null, fields.Bytes);
        }

        return frame;
    }
}
