using System.Buffers;
using GenomeTriage.Contracts.V1;

namespace GenomeTriage.Server.Streaming;

/// <summary>
/// A <c>TriageRequest</c> as it came: a header, or bytes of the VCF that still lie in the transport's buffers. They are
/// valid until the next message of the stream is asked for.
/// </summary>
/// <param name="Header">The case header; <c>null</c> where the message holds none.</param>
/// <param name="Vcf">Bytes of the VCF; empty where the message holds none.</param>
internal readonly record struct TriageFrame(CaseHeader? Header, ReadOnlySequence<byte> Vcf) : IChunkFrame
{
    public bool IsHeader => Header is not null;
}
