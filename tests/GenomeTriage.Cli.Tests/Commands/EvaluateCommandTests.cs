using System.Text.Json.Nodes;
using GenomeTriage.Cli.Hosting;

namespace GenomeTriage.Cli.Tests.Commands;

/// <summary><c>evaluate</c> on the example's patient, with its diagnosis as the answer.</summary>
public sealed class EvaluateCommandTests : IDisposable
{
    private const string Noonan = "OMIM:163950";

    private readonly ScratchFiles _files = new();

    public void Dispose() => _files.Dispose();

    [Fact]
    public async Task PictureAlone_NothingElseAsked_PrintsTheMeasures()
    {
        var run = await CommandLine.RunAsync("evaluate", "--cases", Cases(), "--phenotype-only");
        Assert.Equal(ExitCode.Done, run.ExitCode);
        Assert.Contains("all: 1 cases", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task WithVariants_ClinVarLeftOut_WritesALineForTheCase()
    {
        var cases = Cases();
        File.Copy(ScratchFiles.Example("singleton.vcf.gz"), _files.Path("patient1.vcf.gz"));
        var ranks = _files.Path("ranks.tsv");
        var run = await CommandLine.RunAsync(
            "evaluate", "--candidates", "omim", "--without", "clinvar", "--cases", cases, "--vcf-dir", Path.GetDirectoryName(ranks)!, "--ranks", ranks);
        Assert.Equal(ExitCode.Done, run.ExitCode);
        var lines = await File.ReadAllLinesAsync(ranks, TestContext.Current.CancellationToken);
        Assert.Equal("id\tdiagnosis\tgene\trank\tgene_rank\tgroup_rank\tposterior\tnone_posterior", lines[0]);
        Assert.StartsWith($"patient1\t{Noonan}\tPTPN11\t1\t1\t1\t", lines[1], StringComparison.Ordinal);
    }

    private string Cases()
    {
        var packet = JsonNode.Parse(File.ReadAllText(ScratchFiles.Example("singleton.json")))!;
        packet["id"] = "patient1";
        packet["interpretations"] = JsonNode.Parse(
            $$$$$"""[{"id":"i","progressStatus":"SOLVED","diagnosis":{"disease":{"id":"{{{{{Noonan}}}}}","label":"Noonan syndrome 1"},"genomicInterpretations":[{"subjectOrBiosampleId":"patient1","interpretationStatus":"CAUSATIVE","variantInterpretation":{"variationDescriptor":{"id":"v","geneContext":{"valueId":"HGNC:9644","symbol":"PTPN11"}}}}]}}]""");
        return _files.Text("cases.jsonl", packet.ToJsonString());
    }
}
