using System.Buffers;
using FsCheck;
using FsCheck.Fluent;
using GenomeTriage.Contracts.V1;
using GenomeTriage.Rpc;
using GenomeTriage.Server.Streaming;
using Google.Protobuf;

namespace GenomeTriage.Server.Tests.Streaming;

/// <summary>The reader that does not copy agrees with the generated one.</summary>
public sealed class TriageFrameReaderTests
{
    [Fact]
    public void Read_AnyChunk_IsTheChunk() =>
        Prop.ForAll(ArbMap.Default.ArbFor<byte[]>(), bytes =>
        {
            var frame = TriageFrameReader.Read(Sequence(new TriageRequest { Vcf = ByteString.CopyFrom(bytes) }.ToByteArray()));
            return frame.Header is null && frame.Vcf.ToArray().SequenceEqual(bytes);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Read_Chunk_IsNotCopied()
    {
        var message = new TriageRequest { Vcf = ByteString.CopyFrom(1, 2, 3) }.ToByteArray();
        var frame = TriageFrameReader.Read(Sequence(message));
        message[^1] = 9;
        Assert.Equal([1, 2, 9], frame.Vcf.ToArray());
    }

    [Fact]
    public void Read_Header_IsTheHeader()
    {
        var header = new CaseHeader { CaseId = "x", Ped = "f\ta\t0\t0\t1\t2" };
        Assert.Equal(header, TriageFrameReader.Read(Sequence(new TriageRequest { Header = header }.ToByteArray())).Header);
    }

    [Fact]
    public void Read_UnknownFields_AreSkipped()
    {
        byte[] unknown = [0x78, 0x96, 0x01, 0x81, 0x01, 1, 2, 3, 4, 5, 6, 7, 8, 0x8d, 0x01, 1, 2, 3, 4, 0x92, 0x01, 2, 7, 7];
        var message = unknown.Concat(new TriageRequest { Vcf = ByteString.CopyFrom(5) }.ToByteArray()).Concat(unknown).ToArray();
        Assert.Equal([5], TriageFrameReader.Read(Sequence(message)).Vcf.ToArray());
    }

    [Fact]
    public void Read_ChunkAfterHeader_TheLastCounts()
    {
        var message = new TriageRequest { Header = new CaseHeader { CaseId = "x" } }.ToByteArray()
            .Concat(new TriageRequest { Vcf = ByteString.CopyFrom(5) }.ToByteArray()).ToArray();
        var frame = TriageFrameReader.Read(Sequence(message));
        Assert.Null(frame.Header);
        Assert.Equal([5], frame.Vcf.ToArray());
    }

    [Theory]
    [InlineData(new byte[] { 0x12 })]
    [InlineData(new byte[] { 0x12, 5, 1 })]
    [InlineData(new byte[] { 0x12, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x01 })]
    [InlineData(new byte[] { 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff })]
    [InlineData(new byte[] { 0x0b })]
    [InlineData(new byte[] { 0x09, 1 })]
    public void Read_Malformed_IsInternal(byte[] message) =>
        Assert.Equal(StatusCode.Internal, Assert.Throws<RpcException>(() => TriageFrameReader.Read(Sequence(message))).StatusCode);

    private static ReadOnlySequence<byte> Sequence(byte[] bytes) => new(bytes);
}
