using System.Text.Json;
using GenomeTriage.Cli.Hosting;

namespace GenomeTriage.Cli.Tests.Commands;

/// <summary><c>--ranker</c>.</summary>
public sealed class RankerOptionTests
{
    private static readonly string[] Triage =
        ["triage", "--case", ScratchFiles.Example("singleton.json"), "--vcf", ScratchFiles.Example("singleton.vcf.gz")];

    [Fact]
    public async Task Triage_Default_IsTheFormula() =>
        Assert.Equal((await CommandLine.RunAsync([.. Triage, "--ranker", "formula"])).Output, (await CommandLine.RunAsync(Triage)).Output);

    [Fact]
    public async Task Triage_Learned_IsNamedInTheResultAndTheSameEachTime()
    {
        var run = await CommandLine.RunAsync([.. Triage, "--format", "json", "--ranker", "learned"]);
        Assert.Equal(ExitCode.Done, run.ExitCode);
        var models = JsonDocument.Parse(run.Output).RootElement.GetProperty("provenance").GetProperty("models");
        Assert.Contains("ranker.variants", models.EnumerateArray().Select(model => model.GetProperty("name").GetString()));
        Assert.Equal(run.Output, (await CommandLine.RunAsync([.. Triage, "--format", "json", "--ranker", "learned"])).Output);
    }

    [Theory]
    [InlineData("en", "The learned ranker places it")]
    [InlineData("sv", "Den inlärda rangordnaren placerar den")]
    [InlineData("nb", "Den innlærte rangereren plasserer den")]
    public async Task Triage_Learned_SaysWhatItDid(string language, string words)
    {
        var run = await CommandLine.RunAsync([.. Triage, "--format", "html", "--lang", language, "--ranker", "learned"]);
        Assert.Contains(words, run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Evaluate_LearnedOutOfFold_IsRefused()
    {
        var run = await CommandLine.RunAsync("evaluate", "--cases", "cases", "--phenotype-only", "--ranks", "ranks", "--folds", "folds", "--ranker", "learned");
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("--ranker formula", run.Error, StringComparison.Ordinal);
    }
}
