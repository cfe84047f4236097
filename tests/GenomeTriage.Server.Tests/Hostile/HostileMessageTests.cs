using GenomeTriage.Client;
using GenomeTriage.Contracts.V1;
using GenomeTriage.Server.Hosting;
using Google.Protobuf;
using Grpc.Core;

namespace GenomeTriage.Server.Tests.Hostile;

/// <summary>Messages that no honest client sends: each is refused with its status, and the next call is served.</summary>
public sealed class HostileMessageTests
{
    private const string Internal = "13";
    private const string ResourceExhausted = "8";

    [Fact]
    public Task Message_ThatClaimsFourGigabytes_IsRefusedByItsLength() =>
        AssertRefusedAsync(ResourceExhausted, RawCalls.Frame([1, 2, 3], length: uint.MaxValue));

    [Fact]
    public Task Gzip_ThatExpandsBeyondTheLimit_IsRefused() =>
        AssertRefusedAsync(ResourceExhausted, RawCalls.Frame(RawCalls.Gzip(Zeros), compressed: true), ("grpc-encoding", "gzip"));

    [Fact]
    public Task Gzip_ThatIsNone_IsRefused() =>
        AssertRefusedAsync(Internal, RawCalls.Frame([9, 9, 9, 9], compressed: true), ("grpc-encoding", "gzip"));

    [Fact]
    public Task Gzip_ThatWasNotDeclared_IsRefused() =>
        AssertRefusedAsync(Internal, RawCalls.Frame(RawCalls.Gzip(stream => stream.Write([1])), compressed: true));

    [Fact]
    public Task Frame_WithUnknownFlags_IsRefused() => AssertRefusedAsync(Internal, [0xfe, 0, 0, 0, 1, 0]);

    [Fact]
    public Task Frame_CutShort_IsRefused() => AssertRefusedAsync(Internal, RawCalls.Frame([1, 2, 3], length: 100));

    [Fact]
    public Task Message_OfAnotherType_IsRefused() => AssertRefusedAsync(Internal, RawCalls.Frame([0xff, 0xff, 0xff]));

    [Fact]
    public Task Timeout_ThatIsNone_IsRefused() => AssertRefusedAsync(Internal, [], ("grpc-timeout", "forever"));

    [Fact]
    public async Task Names_LikePathsAndHeaders_StayNames()
    {
        await using var server = await TestServer.StartAsync(new CountingTriage());
        var header = TestServer.Header;
        header.CaseId = "../../etc/passwd\r\nX-Injected: 1";
        header.VcfName = "/dev/null\u0000";
        var events = await server.TriageAsync(header, new MemoryStream(new byte[10]));
        Assert.Equal(header.CaseId, events[^1].Result.CaseId);
    }

    [Fact]
    public async Task Problem_ThatQuotesALineBreak_InjectsNoHeader()
    {
        await using var server = await TestServer.StartAsync(new CountingTriage());
        var header = TestServer.Header;
        header.ClinicalPicture.Observed[0] = "x\r\nx-injected: 1";
        var frame = RawCalls.Frame(new TriageRequest { Header = header }.ToByteArray());
        var (status, response) = await RawCalls.PostAsync(GenomeTriageServer.Addresses(server.App)[0], frame);
        using (response)
        {
            Assert.Equal("3", status);
            Assert.False(response.Headers.Contains("x-injected") || response.TrailingHeaders.Contains("x-injected"));
        }
    }

    [Fact]
    public async Task Metadata_BeyondAllMeasure_LeavesTheServerWell()
    {
        await using var server = await TestServer.StartAsync(new CountingTriage());
        await Assert.ThrowsAsync<HttpRequestException>(
            () => RawCalls.PostAsync(GenomeTriageServer.Addresses(server.App)[0], [], RawCalls.Triage, ("x-large", new string('x', 100_000))));
        await AssertServesAsync(server);
    }

    private static async Task AssertRefusedAsync(string status, byte[] body, params (string Name, string Value)[] headers)
    {
        await using var server = await TestServer.StartAsync(new CountingTriage());
        var (found, response) = await RawCalls.PostAsync(GenomeTriageServer.Addresses(server.App)[0], body, RawCalls.Triage, headers);
        response.Dispose();
        Assert.Equal(status, found);
        await AssertServesAsync(server);
    }

    private static async Task AssertServesAsync(TestServer server) =>
        Assert.NotNull((await server.TriageAsync(TestServer.Header, null))[^1].Result);

    private static void Zeros(Stream stream)
    {
        var zeros = new byte[1 << 20];
        for (var i = 0; i < 64; i++)
            stream.Write(zeros);
    }
}
