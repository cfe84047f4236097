using System.Buffers;
using GenomeTriage.Contracts.V1;
using GenomeTriage.Server.Streaming;

namespace GenomeTriage.Server.Batches;

/// <summary>Reads a <c>TriageBatchRequest</c> without copying the chunk, as <see cref="TriageFrameReader"/> does for a case alone.</summary>
internal static class BatchFrameReader
{
    private static readonly (int Number, int Type) Case = (TriageBatchRequest.CaseNumberFieldNumber, WireFields.VarintType);
    private static readonly (int Number, int Type) Header = (TriageBatchRequest.HeaderFieldNumber, WireFields.BytesType);
    private static readonly (int Number, int Type) Vcf = (TriageBatchRequest.VcfFieldNumber, WireFields.BytesType);
    private static readonly (int Number, int Type) End = (TriageBatchRequest.EndFieldNumber, WireFields.BytesType);

    public static BatchFrame Read(ReadOnlySequence<byte> message)
    {
        var fields = new WireFields(message);
        var frame = default(BatchFrame);
        while (fields.MoveNext())
        {
            if (fields.Key == Case)
                frame = frame with { CaseNumber = (uint)fields.Varint };
            else if (fields.Key == Header)
                frame = new BatchFrame(frame.CaseNumber, CaseHeader.Parser.ParseFrom(fields.Bytes), default, false);
            else if (fields.Key == Vcf)
                frame = new BatchFrame(frame.CaseNumber, null, fields.Bytes, false);
            else if (fields.Key == End)
                frame = new BatchFrame(frame.CaseNumber, null, default, true);
        }

        return frame;
    }
}
