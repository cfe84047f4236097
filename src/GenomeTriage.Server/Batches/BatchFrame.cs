using System.Buffers;
using GenomeTriage.Contracts.V1;

namespace GenomeTriage.Server.Batches;

/// <summary>
/// A <c>TriageBatchRequest</c> as it came: of one case a header, bytes of the VCF that still lie in the transport's
/// buffers, or its end. The bytes are valid until the next message of the stream is asked for.
/// </summary>
/// <param name="CaseNumber">The sender's number of the case.</param>
/// <param name="Header">The case header; <c>null</c> where the message holds none.</param>
/// <param name="Vcf">Bytes of the VCF; empty where the message holds none.</param>
/// <param name="IsEnd">Whether the case is whole.</param>
internal readonly record struct BatchFrame(uint CaseNumber, CaseHeader? Header, ReadOnlySequence<byte> Vcf, bool IsEnd);
