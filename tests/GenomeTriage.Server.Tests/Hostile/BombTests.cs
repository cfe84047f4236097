using System.Text;
using GenomeTriage.Client;
using Grpc.Core;
using GenomeTriage.Contracts.V1;

namespace GenomeTriage.Server.Tests.Hostile;

/// <summary>Files that expand without end: what reads them stops at its limits, and the server serves on.</summary>
public sealed class BombTests
{
    [Theory]
    [InlineData("a line of the header")]
    [InlineData("a line of a record")]
    [InlineData("zeros")]
    public async Task Gzip_ThatExpandsToOneEndlessLine_IsInvalid(string kind)
    {
        await using var server = await TestServer.StartAsync(new CountingTriage());
        using var bomb = new MemoryStream(RawCalls.Gzip(stream => Write(stream, kind)));
        Assert.True(bomb.Length < 1_000_000);
        var failure = await Assert.ThrowsAsync<RpcException>(
            () => new AnnotationClient(server.Channel).AnnotateAsync(new AnnotateHeader { Assembly = Assembly.Grch38 }, bomb, Stream.Null));
        Assert.Equal(StatusCode.InvalidArgument, failure.StatusCode);
        Assert.NotNull((await server.TriageAsync(TestServer.Header, null))[^1].Result);
    }

    private static void Write(Stream stream, string kind)
    {
        const int megabytes = 40;
        if (kind != "zeros")
            stream.Write("##fileformat=VCFv4.2\n##contig=<ID=chr1>\n"u8);
        if (kind == "a line of the header")
            stream.Write("##"u8);
        if (kind == "a line of a record")
            stream.Write("#CHROM\tPOS\tID\tREF\tALT\tQUAL\tFILTER\tINFO\nchr1\t1\t.\tA\tC\t.\t.\t"u8);
        var piece = kind == "zeros" ? new byte[1 << 20] : Encoding.ASCII.GetBytes(new string('x', 1 << 20));
        for (var i = 0; i < megabytes; i++)
            stream.Write(piece);
    }
}
