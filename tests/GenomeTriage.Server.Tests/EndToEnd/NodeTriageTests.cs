using System.Diagnostics;
using GenomeTriage.Testing;

namespace GenomeTriage.Server.Tests.EndToEnd;

/// <summary>
/// The whole way with a client that is not ours: npm's @grpc/grpc-js sends an example to <c>genometriage serve</c>, and
/// gets byte for byte what the command line answers.
/// </summary>
public sealed class NodeTriageTests : IAsyncLifetime
{
    private static readonly string Root = SharedData.RepositoryRoot;
    private static readonly string Node = Path.Combine(Root, "examples", "clients", "node");

    private RunningServer _server = null!;

    public async ValueTask InitializeAsync()
    {
        if (!Directory.Exists(Path.Combine(Node, "node_modules", "@grpc", "grpc-js")))
            await ProcessRun.OutputOfAsync("npm", ["ci", "--no-progress"], Node);
        _server = await RunningServer.StartAsync();
    }

    public async ValueTask DisposeAsync() => await _server.DisposeAsync();

    [Theory]
    [InlineData("examples/singleton.json", "examples/singleton.vcf.gz", null)]
    [InlineData("examples/trio.json", "examples/trio.vcf.gz", "examples/trio.ped")]
    public async Task Example_SentByNode_GetsTheCommandLinesAnswer(string phenopacket, string vcf, string? ped)
    {
        string[] remote = [Path.Combine(Node, "triage.js"), _server.Authority, phenopacket, vcf, .. ped is null ? [] : new[] { ped }];
        string[] local = [RunningServer.Program, "triage", "--case", phenopacket, "--vcf", vcf, "--format", "json", .. ped is null ? [] : new[] { "--ped", ped }];
        var answer = await ProcessRun.OutputOfAsync("node", remote, Root);
        Assert.NotEmpty(answer);
        Assert.Equal(await ProcessRun.OutputOfAsync("dotnet", local, Root), answer);
    }

    [Fact]
    public async Task Batch_SentByNode_IsAnsweredCaseByCase()
    {
        string[] arguments = [Path.Combine(Node, "batch.js"), _server.Authority, "examples/singleton.json", "examples/singleton.vcf.gz"];
        var lines = (await ProcessRun.OutputOfAsync("node", arguments, Root)).TrimEnd().Split('\n');
        Assert.Equal("case 1 ended with 0", lines[0]);
        Assert.StartsWith("case 1 is Noonan", lines[1], StringComparison.Ordinal);
        Assert.Equal(["case 2 ended with 3 TermNameUnknown", "HP:0001250 Seizure", "FGFR2 HGNC:3689"], lines[2..]);
    }

    [Fact]
    public async Task Example_SentByTheRemoteVerb_GetsTheCommandLinesAnswer()
    {
        string[] files = ["--case", "examples/singleton.json", "--vcf", "examples/singleton.vcf.gz"];
        var answer = await ProcessRun.OutputOfAsync("dotnet", [RunningServer.Program, "remote", "triage", "--server", "http://" + _server.Authority, .. files], Root);
        Assert.Equal(await ProcessRun.OutputOfAsync("dotnet", [RunningServer.Program, "triage", .. files, "--format", "json"], Root), answer);
    }
}
