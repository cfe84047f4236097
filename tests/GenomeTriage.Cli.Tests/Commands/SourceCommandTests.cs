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
    public async Task Local_OfTwoCohorts_IsShownForEach()
    {
        string People(string name, string calls) => _files.Text(name, Patient.Replace("INFO\n", $"INFO\tFORMAT\t{string.Join('\t', calls.Split('\t').Select((_, i) => $"{name}{i}"))}\n", StringComparison.Ordinal).Replace("\t.\t.\t.\n", $"\t50\tPASS\t.\tGT\t{calls}\n", StringComparison.Ordinal));
        var source = _files.Path("local.gts");
        var built = await CommandLine.RunAsync("source", "build", "local", "--cohort", $"north={People("n.vcf", "0/1\t0/0\t1/1")}", "--cohort", $"south={People("s.vcf", "0/0\t0/0")}", "-o", source);
        Assert.Equal((0, "local\t\t1\n"), (built.ExitCode, built.Output));
        Assert.Contains("cohort\tnorth\t3\ncohort\tsouth\t2\n", (await CommandLine.RunAsync("source", "info", source)).Output, StringComparison.Ordinal);
        var annotated = await CommandLine.RunAsync("annotate", _files.Text("in.vcf", Patient), "-o", "-", "--source", source);
        Assert.Contains(";GTR_LOCAL_OBS=2;GTR_LOCAL_HOM=1;GTR_LOCAL_COHORTS=north:2:1:3|south:0:0:2", annotated.Output, StringComparison.Ordinal);
        var explained = await CommandLine.RunAsync("explain", "--hpo", "HP:0001363", "--vcf", People("kid.vcf", "0/1"), "--variant", "chr10:121520163", "--source", source, "--lang", "en");
        Assert.Contains("in-house 2/5 (north 2/3, south 0/2)", explained.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("local", "--cohort", "no name=x.vcf")]
    [InlineData("local", "--cohort", "x.vcf")]
    [InlineData("gnomad", "--cohort", "north=x.vcf")]
    [InlineData("local", "x.vcf", "--cohort", "north=y.vcf")]
    [InlineData("local")]
    public async Task Build_WithWrongCohorts_IsAWrongCommandLine(string kind, params string[] more) =>
        Assert.Equal(2, (await CommandLine.RunAsync(["source", "build", kind, "-o", _files.Path("x.gts"), .. more])).ExitCode);

    [Fact]
    public async Task Structural_OfThePopulation_IsAnnotatedAndCommonOnesLeave()
    {
        var source = _files.Path("sv.gts");
        const string header = "##fileformat=VCFv4.2\n" + Contig + "##INFO=<ID=AF,Number=A,Type=Float,Description=\"x\">\n##INFO=<ID=END,Number=1,Type=Integer,Description=\"x\">\n";
        const string line = "chr10\t121510000\t.\tN\t<DEL>\t.\tPASS\t";
        Assert.Equal(0, (await BuildAsync("structural", header + Columns + line + "END=121530000;AF=0.25;AN=126000\n", source)).ExitCode);
        var patient = header + Columns.Replace("INFO\n", "INFO\tFORMAT\tkid\n", StringComparison.Ordinal) + line + "END=121531000\tGT\t0/1\n";
        var annotated = await CommandLine.RunAsync("annotate", _files.Text("in.vcf", patient), "-o", "-", "--source", source);
        Assert.Contains("GTR_AF=0.25", annotated.Output, StringComparison.Ordinal);
        var explained = await CommandLine.RunAsync("explain", "--hpo", "HP:0001363", "--vcf", _files.Text("kid.vcf", patient), "--variant", "chr10:121510000", "--source", source, "--lang", "en");
        Assert.Equal(0, explained.ExitCode);
        Assert.Contains("common", explained.Output, StringComparison.OrdinalIgnoreCase);
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
