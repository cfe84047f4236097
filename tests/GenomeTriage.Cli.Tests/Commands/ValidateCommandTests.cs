using System.Text.Json;

namespace GenomeTriage.Cli.Tests.Commands;

/// <summary>A VCF is held against its specification: exit code 0 where it is valid, 2 where it is not.</summary>
public sealed class ValidateCommandTests : IDisposable
{
    private const string Header = "##fileformat=VCFv4.3\n##contig=<ID=chr1,length=1000>\n##FILTER=<ID=PASS,Description=\"All filters passed\">\n#CHROM\tPOS\tID\tREF\tALT\tQUAL\tFILTER\tINFO\n";
    private const string Sound = Header + "chr1\t5\t.\tA\tC\t.\tPASS\t.\n";
    private const string Unsound = Header + "chr1\t5\t.\tA\tC\t.\tPASS\t.\nchr1\t6\t.\tA\tC!\t.\tPASS\t.\n";

    private readonly ScratchFiles _files = new();

    public void Dispose() => _files.Dispose();

    [Fact]
    public async Task Validate_ASoundFile_IsDone() =>
        Assert.Equal(0, (await CommandLine.RunAsync("validate", _files.Text("a.vcf", Sound))).ExitCode);

    [Fact]
    public async Task Validate_AnUnsoundFile_NamesLineAndFieldAndIsBadInput()
    {
        var outcome = await CommandLine.RunAsync("validate", _files.Text("a.vcf", Unsound), "--lang", "en");
        Assert.Equal(2, outcome.ExitCode);
        Assert.Contains(":6", outcome.Error, StringComparison.Ordinal);
        Assert.Contains("ALT", outcome.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Validate_AsJson_WritesTypedProblemsToStandardOutput()
    {
        var outcome = await CommandLine.RunAsync("validate", _files.Text("a.vcf", Unsound), "--format", "json");
        Assert.Equal((2, ""), (outcome.ExitCode, outcome.Error));
        var report = JsonDocument.Parse(outcome.Output).RootElement;
        Assert.Equal((false, 2, 1), (report.GetProperty("valid").GetBoolean(), report.GetProperty("records").GetInt32(), report.GetProperty("errors").GetInt32()));
        var problem = report.GetProperty("problems").EnumerateArray().Single(one => one.GetProperty("severity").GetString() == "error");
        Assert.Equal((6, "ALT", "C!"), (problem.GetProperty("line").GetInt32(), problem.GetProperty("field").GetString(), problem.GetProperty("found").GetString()));
        var sound = await CommandLine.RunAsync("validate", _files.Text("b.vcf", Sound), "--format", "json");
        Assert.Equal(0, sound.ExitCode);
        Assert.True(JsonDocument.Parse(sound.Output).RootElement.GetProperty("valid").GetBoolean());
    }
}
