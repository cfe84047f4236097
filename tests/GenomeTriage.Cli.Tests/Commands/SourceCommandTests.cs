namespace GenomeTriage.Cli.Tests.Commands;

/// <summary>A site builds a source and annotates with it.</summary>
public sealed class SourceCommandTests : IDisposable
{
    private const string Contig = "##contig=<ID=chr10,length=133797422>\n";
    private const string Columns = "#CHROM\tPOS\tID\tREF\tALT\tQUAL\tFILTER\tINFO\n";
    private const string ClinVar =
        "##fileformat=VCFv4.1\n##fileDate=2026-01-04\n" + Contig + "##INFO=<ID=CLNSIG,Number=.,Type=String,Description=\"x\">\n##INFO=<ID=CLNREVSTAT,Number=.,Type=String,Description=\"x\">\n" + Columns
        + "chr10\t121520163\t1\tG\tC\t.\t.\tCLNSIG=Pathogenic;CLNREVSTAT=reviewed_by_expert_panel\n";
    private const string Gnomad =
        "##fileformat=VCFv4.2\n" + Contig + "##INFO=<ID=AF,Number=A,Type=Float,Description=\"x\">\n" + Columns + "chr10\t121520163\t.\tG\tC\t.\t.\tAF=0.25\n";
    private const string Patient = "##fileformat=VCFv4.2\n" + Contig + Columns + "chr10\t121520163\t.\tG\tC\t.\t.\t.\n";

    private readonly ScratchFiles _files = new();

    public void Dispose() => _files.Dispose();

    [Fact]
    public async Task Build_ThenAnnotate_WritesWhatTheSourcesSayAndNamesThem()
    {
        var (clinVar, gnomad) = (_files.Path("clinvar.gts"), _files.Path("gnomad.gts"));
        Assert.Equal("ClinVar\t2026-01-04\t1\n", (await BuildAsync("clinvar", ClinVar, clinVar)).Output);
        Assert.Equal("gnomAD\t4.1\t1\n", (await BuildAsync("gnomad", Gnomad, gnomad, "--source-version", "4.1")).Output);
        var outcome = await CommandLine.RunAsync(
            "annotate", _files.Text("in.vcf", Patient), "-o", "-", "--source", clinVar, "--source", gnomad, "--today", "2026-02-01");
        Assert.Equal(0, outcome.ExitCode);
        Assert.Contains(";GTR_AF=0.25;GTR_AF_MAX=0.25;GTR_CLNSIG=Pathogenic", outcome.Output, StringComparison.Ordinal);
        Assert.Contains("##GenomeTriageSource=ClinVar 2026-01-04 sha256:", outcome.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("SiteSource", outcome.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Annotate_WithAnOldClinVar_WarnsAndWritesTheSameBytes()
    {
        var clinVar = _files.Path("clinvar.gts");
        await BuildAsync("clinvar", ClinVar, clinVar);
        var input = _files.Text("in.vcf", Patient);
        var fresh = await CommandLine.RunAsync("annotate", input, "-o", "-", "--source", clinVar, "--today", "2026-03-05");
        var old = await CommandLine.RunAsync("annotate", input, "-o", "-", "--source", clinVar, "--today", "2026-03-06");
        Assert.Equal(fresh.Output, old.Output);
        Assert.DoesNotContain("SiteSourceClinVarOld", fresh.Error, StringComparison.Ordinal);
        Assert.Contains("SiteSourceClinVarOld", old.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Triage_WithACommonAllele_LeavesItOutAndNamesTheSource()
    {
        var gnomad = _files.Path("gnomad.gts");
        await BuildAsync("gnomad", Gnomad.Replace("121520163\t.\tG\tC", "121520163\t.\tG\tA", StringComparison.Ordinal), gnomad);
        var patient = _files.Text("kid.vcf", Patient.Replace("INFO\n", "INFO\tFORMAT\tkid\n", StringComparison.Ordinal).Replace("\tG\tC\t.\t.\t.\n", "\tG\tA\t50\tPASS\t.\tGT\t0/1\n", StringComparison.Ordinal));
        var outcome = await CommandLine.RunAsync("explain", "--hpo", "HP:0001363", "--vcf", patient, "--variant", "chr10:121520163", "--source", gnomad, "--lang", "en");
        Assert.Equal(0, outcome.ExitCode);
        Assert.Contains("common", outcome.Output, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Batch_WithASource_DrawsOnItForEachCase()
    {
        var gnomad = _files.Path("gnomad.gts");
        await BuildAsync("gnomad", Gnomad, gnomad, "--source-version", "4.1");
        _files.Text("kid.vcf", Patient.Replace("INFO\n", "INFO\tFORMAT\tkid\n", StringComparison.Ordinal).Replace("\tG\tC\t.\t.\t.\n", "\tG\tC\t50\tPASS\t.\tGT\t0/1\n", StringComparison.Ordinal));
        var manifest = _files.Text("cases.tsv", "id\thpo\tvcf\nkid\tHP:0001363\tkid.vcf\n");
        var outcome = await CommandLine.RunAsync("batch", "--manifest", manifest, "--out", _files.Path("out"), "--source", gnomad);
        Assert.Equal(0, outcome.ExitCode);
        Assert.Contains("site:gnomAD", await File.ReadAllTextAsync(Path.Combine(_files.Path("out"), "kid.json"), TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Build_OfAnotherAssembly_IsRefusedAndLeavesNothing()
    {
        var output = _files.Path("g.gts");
        var outcome = await BuildAsync("gnomad", Gnomad.Replace("133797422", "135534747", StringComparison.Ordinal), output);
        Assert.Equal(2, outcome.ExitCode);
        Assert.Contains("AssemblyContradicted", outcome.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(output));
    }

    [Fact]
    public async Task Source_ThatIsNone_IsBadConfiguration()
    {
        var outcome = await CommandLine.RunAsync("annotate", _files.Text("in.vcf", Patient), "-o", "-", "--source", _files.Text("x.gts", new string('x', 200)));
        Assert.Equal(3, outcome.ExitCode);
        Assert.Contains("SiteSourceNotASource", outcome.Error, StringComparison.Ordinal);
        Assert.Empty(outcome.Output);
    }

    private Task<CommandLine.Outcome> BuildAsync(string kind, string vcf, string output, params string[] more) =>
        CommandLine.RunAsync(["source", "build", kind, _files.Text($"{kind}.vcf", vcf), "-o", output, .. more]);
}
