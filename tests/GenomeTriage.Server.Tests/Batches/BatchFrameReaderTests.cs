using System.Buffers;
using FsCheck;
using FsCheck.Fluent;
using GenomeTriage.Contracts.V1;
using GenomeTriage.Server.Batches;
using Google.Protobuf;

namespace GenomeTriage.Server.Tests.Batches;

/// <summary>The reader that does not copy agrees with the generated one.</summary>
public sealed class BatchFrameReaderTests
{
    [Fact]
    public void Read_AnyChunk_IsTheChunkOfItsCase() =>
        Prop.ForAll(ArbMap.Default.ArbFor<uint>(), ArbMap.Default.ArbFor<byte[]>(), (number, bytes) =>
        {
            var frame = Read(new TriageBatchRequest { CaseNumber = number, Vcf = ByteString.CopyFrom(bytes) });
            return frame.CaseNumber == number && frame.Header is null && !frame.IsEnd && frame.Vcf.ToArray().SequenceEqual(bytes);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Read_Header_IsTheHeader()
    {
        var header = new CaseHeader { CaseId = "x" };
        Assert.Equal((7u, header), (Read(new TriageBatchRequest { CaseNumber = 7, Header = header }) is var frame ? (frame.CaseNumber, frame.Header) : default));
    }

    [Fact]
    public void Read_End_IsTheEnd() => Assert.True(Read(new TriageBatchRequest { CaseNumber = 1, End = new EndOfCase() }).IsEnd);

    private static BatchFrame Read(TriageBatchRequest request) => BatchFrameReader.Read(new ReadOnlySequence<byte>(request.ToByteArray()));
}
