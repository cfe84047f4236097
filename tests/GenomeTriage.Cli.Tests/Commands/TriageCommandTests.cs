using System.Text.Json;

namespace GenomeTriage.Cli.Tests.Commands;

/// <summary>The examples of the README, and input that is unusual but valid.</summary>
public sealed class TriageCommandTests : IDisposable
{
    private readonly ScratchFiles _files = new();

    public void Dispose() => _files.Dispose();

    [Fact]
    public async Task Singleton_AnnotatedByTheLab_HasItsGeneFirst()
    {
        var result = await Json("--case", ScratchFiles.Example("singleton.json"), "--vcf", ScratchFiles.Example("singleton.vcf.gz"));
        Assert.Equal("PTPN11", FirstGene(result));
        Assert.True(result.GetProperty("ledger").GetProperty("balances").GetBoolean());
    }

    // PTPN11 c.922A>G is a published cause of Noonan syndrome; other diseases of the gene have the same signs.
    [Fact]
    public async Task Singleton_DiseasesOfOneGene_AreToldApartByClinVar()
    {
        var result = await Json("--case", ScratchFiles.Example("singleton.json"), "--vcf", ScratchFiles.Example("singleton.vcf.gz"));
        Assert.Equal("Noonan syndrome", result.GetProperty("groups")[0].GetProperty("members")[0].GetProperty("name").GetString());
    }

    [Fact]
    public async Task Trio_WithoutAnnotation_HasBothHitsInTrans()
    {
        var result = await Json(
            "--case", ScratchFiles.Example("trio.json"), "--vcf", ScratchFiles.Example("trio.vcf.gz"), "--ped", ScratchFiles.Example("trio.ped"));
        Assert.Equal("PMM2", FirstGene(result));
        var variants = result.GetProperty("groups")[0].GetProperty("members")[0].GetProperty("genes")[0].GetProperty("variants");
        Assert.All(variants.EnumerateArray(), variant => Assert.Equal("compoundHeterozygous", variant.GetProperty("pattern").GetString()));
        Assert.Equal(2, variants.GetArrayLength());
    }

    [Fact]
    public async Task StandardInput_InPlaceOfAFile_GivesTheSameRanking()
    {
        var arguments = new[] { "triage", "--case", ScratchFiles.Example("singleton.json"), "--format", "tsv", "--vcf" };
        var file = await CommandLine.RunAsync([.. arguments, ScratchFiles.Example("singleton.vcf.gz")]);
        var stream = await CommandLine.RunAsync(await File.ReadAllBytesAsync(ScratchFiles.Example("singleton.vcf.gz")), [.. arguments, "-"]);
        Assert.Equal(0, stream.ExitCode);
        Assert.Equal(file.Output, stream.Output);
    }

    [Fact]
    public async Task EmptyVcf_RanksByThePictureWithNotice()
    {
        var header = string.Join('\n', ScratchFiles.ExampleVcf("singleton").Split('\n').Where(line => line.StartsWith('#'))) + "\n";
        var result = await Json("--case", ScratchFiles.Example("singleton.json"), "--vcf", _files.Text("empty.vcf", header));
        Assert.Contains("NoRecords", Notices(result));
    }

    [Fact]
    public async Task Version1_IsReadWithNotice()
    {
        var path = _files.Text("v1.json", """
            {"id":"c","subject":{"id":"p","ageAtCollection":{"age":"P2Y"},"sex":"MALE"},
             "phenotypicFeatures":[{"type":{"id":"HP:0001250"}},{"type":{"id":"HP:0001263"},"negated":true}],
             "metaData":{"phenopacketSchemaVersion":"1.0.0"}}
            """);
        var result = await Json("--case", path);
        Assert.Contains("PhenopacketVersion1Read", Notices(result));
        Assert.Equal(1, result.GetProperty("input").GetProperty("excludedTerms").GetInt32());
    }

    [Fact]
    public async Task ObsoleteTerm_IsReplacedWithNotice() =>
        Assert.Contains("TermReplaced", Notices(await Json("--hpo", "HP:0003114")));

    [Fact]
    public async Task UnknownContig_IsLeftOutWithNotice()
    {
        var vcf = ScratchFiles.ExampleVcf("singleton") + "GL000220.1\t100\t.\tA\tC\t50\tPASS\t.\tGT\t0/1\n";
        var result = await Json("--case", ScratchFiles.Example("singleton.json"), "--vcf", _files.Text("a.vcf", vcf));
        Assert.Contains("UnknownContigs", Notices(result));
        Assert.True(result.GetProperty("ledger").GetProperty("balances").GetBoolean());
    }

    [Theory]
    [InlineData("table")]
    [InlineData("html")]
    public async Task Format_InSwedish_IsWrittenWhole(string format)
    {
        var path = _files.Text("out", "");
        var outcome = await CommandLine.RunAsync("triage", "--hpo", "Seizure", "--format", format, "--out", path, "--lang", "sv");
        Assert.Equal(0, outcome.ExitCode);
        Assert.Empty(outcome.Output);
        Assert.Contains("Ingen av dessa", await File.ReadAllTextAsync(path), StringComparison.Ordinal);
        Assert.False(File.Exists($"{path}.partial"));
    }

    [Fact]
    public async Task HeaderWithoutAssembly_ReferenceGiven_IsToldByItsBases()
    {
        var result = await Json("--hpo", "HP:0001250", "--vcf", _files.Text("a.vcf", BareVcf("ACGTACGTAC")), "--reference", Fasta("ACGTACGTACGT"));
        Assert.Equal("GRCh38", result.GetProperty("input").GetProperty("assembly").GetString());
        Assert.Equal("referenceBases", result.GetProperty("input").GetProperty("assemblySource").GetString());
        Assert.Equal(10, result.GetProperty("input").GetProperty("records").GetInt32());
    }

    [Fact]
    public async Task BasesOfAnotherSequence_AreRefused()
    {
        var outcome = await CommandLine.RunAsync(
            "triage", "--hpo", "HP:0001250", "--assembly", "GRCh38", "--vcf", _files.Text("a.vcf", BareVcf("GTACGTACGT")), "--reference", Fasta("ACGTACGTACGT"));
        Assert.Equal(2, outcome.ExitCode);
        Assert.Contains("ReferenceMismatch", outcome.Error, StringComparison.Ordinal);
    }

    // A record at each of the first places of chr1.
    private static string BareVcf(string references) =>
        "##fileformat=VCFv4.2\n#CHROM\tPOS\tID\tREF\tALT\tQUAL\tFILTER\tINFO\tFORMAT\tkid\n"
        + string.Concat(references.Select((reference, i) => $"chr1\t{i + 1}\t.\t{reference}\tN\t50\tPASS\t.\tGT\t0/1\n"));

    private string Fasta(string bases)
    {
        var path = _files.Text("a.fa", $">chr1\n{bases}\n");
        _files.Text("a.fa.fai", $"chr1\t{bases.Length}\t6\t{bases.Length}\t{bases.Length + 1}\n");
        return path;
    }

    private static async Task<JsonElement> Json(params string[] arguments)
    {
        var outcome = await CommandLine.RunAsync(["triage", "--format", "json", .. arguments]);
        Assert.Equal(("", 0), (outcome.Error, outcome.ExitCode));
        return JsonDocument.Parse(outcome.Output).RootElement;
    }

    private static string? FirstGene(JsonElement result) =>
        result.GetProperty("groups")[0].GetProperty("members")[0].GetProperty("genes")[0].GetProperty("symbol").GetString();

    private static IReadOnlyList<string?> Notices(JsonElement result) =>
        [.. result.GetProperty("notices").EnumerateArray().Select(notice => notice.GetProperty("code").GetString())];
}
