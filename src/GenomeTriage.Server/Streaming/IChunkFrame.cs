using System.Buffers;

namespace GenomeTriage.Server.Streaming;

/// <summary>A message of a stream that begins with a header and goes on with chunks of a VCF.</summary>
internal interface IChunkFrame
{
    /// <summary>Whether it is the header.</summary>
    bool IsHeader { get; }

    /// <summary>The chunk; empty where the message holds none. Valid until the next message is asked for.</summary>
    ReadOnlySequence<byte> Vcf { get; }
}
