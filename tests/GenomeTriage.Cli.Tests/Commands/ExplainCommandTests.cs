namespace GenomeTriage.Cli.Tests.Commands;

/// <summary><c>explain</c> names the step where a variant or gene left, and where its diagnoses stand.</summary>
public sealed class ExplainCommandTests
{
    private static readonly string[] Trio =
        ["--case", ScratchFiles.Example("trio.json"), "--vcf", ScratchFiles.Example("trio.vcf.gz"), "--ped", ScratchFiles.Example("trio.ped")];

    [Fact]
    public async Task GeneOfTheDiagnosis_PassesAndStandsFirst()
    {
        var lines = await Explain("--gene", "PMM2");
        Assert.Contains(lines, line => line.Contains("PMM2", StringComparison.Ordinal) && line.EndsWith("passed on", StringComparison.Ordinal));
        Assert.Contains(lines, line => line.StartsWith("Rank 1 of ", StringComparison.Ordinal) && line.Contains("OMIM:212065", StringComparison.Ordinal));
    }

    [Fact]
    public async Task VariantTheChildLacks_LeftAsNotCarried()
    {
        var lines = await Explain("--variant", "chr22:17108677:C>T");
        Assert.Contains(lines, line => line.Contains("chr22:17108677", StringComparison.Ordinal) && line.Contains("not carried by the patient", StringComparison.Ordinal));
    }

    [Fact]
    public async Task CommonVariant_LeftAsTooCommon()
    {
        var lines = await Explain("--variant", "chr22:19918988");
        Assert.Contains(lines, line => line.Contains("chr22:19918988", StringComparison.Ordinal) && line.Contains("too common", StringComparison.Ordinal));
    }

    [Fact]
    public async Task PlaceThatTheFileLacks_IsSaid() =>
        Assert.Contains("The file holds nothing of that.", await Explain("--variant", "chr1:100"));

    [Fact]
    public async Task SymbolOfNoGene_IsRefused()
    {
        var outcome = await CommandLine.RunAsync(["explain", .. Trio, "--gene", "PMMM2"]);
        Assert.Equal(2, outcome.ExitCode);
        Assert.Contains("PMMM2", outcome.Error, StringComparison.Ordinal);
        Assert.Empty(outcome.Output);
    }

    private static async Task<string[]> Explain(params string[] arguments)
    {
        var outcome = await CommandLine.RunAsync(["explain", .. Trio, .. arguments, "--lang", "en"]);
        Assert.Equal(0, outcome.ExitCode);
        return outcome.Output.Split('\n');
    }
}
