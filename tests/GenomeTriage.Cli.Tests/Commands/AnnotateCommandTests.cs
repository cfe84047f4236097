using GenomeTriage.Vcf.Indexing;

namespace GenomeTriage.Cli.Tests.Commands;

/// <summary><c>annotate</c> on a contig of 60 bases with one coding exon: ATG AAA TGG CCC TAA from base 11.</summary>
public sealed class AnnotateCommandTests : IDisposable
{
    private const string Fasta = ">scaffold_7\nCCCCCCCCCCATGAAATGGCCCTAACCCCC\nCCCCCCCCCCCCCCCCCCCCCCCCCCCCCC\n";
    private const string Gff =
        "##gff-version 3\n" +
        "scaffold_7\t.\tgene\t6\t30\t.\t+\t.\tID=gene:G1;Name=TOY\n" +
        "scaffold_7\t.\tmRNA\t6\t30\t.\t+\t.\tID=transcript:T1;Parent=gene:G1;biotype=protein_coding\n" +
        "scaffold_7\t.\texon\t6\t30\t.\t+\t.\tParent=transcript:T1\n" +
        "scaffold_7\t.\tCDS\t11\t25\t.\t+\t0\tParent=transcript:T1\n";
    private const string Header = "##fileformat=VCFv4.2\n##contig=<ID=scaffold_7,length=60>\n#CHROM\tPOS\tID\tREF\tALT\tQUAL\tFILTER\tINFO\n";
    private const string Records = "scaffold_7\t14\t.\tA\tT\t.\t.\t.\nscaffold_7\t19\t.\tG\tA\t.\t.\t.\nscaffold_7\t50\t.\tC\tT\t.\t.\t.\n";

    private readonly ScratchFiles _files = new();

    public void Dispose() => _files.Dispose();

    [Fact]
    public async Task OwnReferenceAndModel_AnyAssembly_IsAnnotatedAndIndexed()
    {
        var output = _files.Path("out.vcf.gz");
        var outcome = await AnnotateAsync(_files.Text("in.vcf", Header + Records), output);
        Assert.Equal((0, ""), (outcome.ExitCode, outcome.Error));
        await using var region = await VcfRegionReader.OpenAsync(output, cancellationToken: TestContext.Current.CancellationToken);
        var found = new List<string>();
        await foreach (var record in region.ReadAsync("scaffold_7", 18, 30, TestContext.Current.CancellationToken))
            found.Add(System.Text.Encoding.UTF8.GetString(record.Info.Bytes));
        Assert.Equal("CSQ=A|stop_gained|HIGH|TOY|G1|Transcript|T1|protein_coding|1/1||T1:c.9G>A|p.(Trp3Ter)|9|3|W/*|1|||g.19G>A|1||escapes_single_exon", Assert.Single(found));
    }

    [Fact]
    public async Task StandardStreams_GiveTheSameText()
    {
        var file = _files.Path("out.vcf");
        await AnnotateAsync(_files.Text("in.vcf", Header + Records), file);
        var piped = await CommandLine.RunAsync(System.Text.Encoding.UTF8.GetBytes(Header + Records),
            ["annotate", "-", "-o", "-", "--reference", _files.Text("toy.fa", Fasta), "--gff", _files.Text("toy.gff", Gff)]);
        Assert.Equal(0, piped.ExitCode);
        Assert.Equal(await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken), piped.Output);
    }

    [Fact]
    public async Task UnorderedRecords_AreWrittenWithoutAnIndexAndTold()
    {
        var output = _files.Path("out.vcf.gz");
        File.WriteAllText(output + ".tbi", "of an older file");
        var outcome = await AnnotateAsync(_files.Text("in.vcf", Header + "scaffold_7\t19\t.\tG\tA\t.\t.\t.\nscaffold_7\t14\t.\tA\tT\t.\t.\t.\n"), output);
        Assert.Equal(0, outcome.ExitCode);
        Assert.Contains("VcfIndexNotIndexable", outcome.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(output + ".tbi"));
    }

    [Fact]
    public async Task BrokenRecord_LeavesNoOutput()
    {
        var output = _files.Path("out.vcf.gz");
        var outcome = await AnnotateAsync(_files.Text("in.vcf", Header + Records + "scaffold_7\tx\t.\tG\tA\t.\t.\t.\n"), output);
        Assert.Equal(2, outcome.ExitCode);
        Assert.Contains("VcfPositionUnreadable", outcome.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(output));
        Assert.False(File.Exists(output + ".partial"));
    }

    [Fact]
    public async Task PackedModel_OnAFileWithoutAssembly_IsRefused()
    {
        var outcome = await CommandLine.RunAsync("annotate", _files.Text("in.vcf", Header + Records), "-o", _files.Path("out.vcf"));
        Assert.Equal(2, outcome.ExitCode);
        Assert.Contains("AssemblyUnknown", outcome.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task InputAsOutput_IsRefused()
    {
        var input = _files.Text("in.vcf", Header + Records);
        var outcome = await AnnotateAsync(input, input);
        Assert.Equal(2, outcome.ExitCode);
        Assert.Equal(Header + Records, await File.ReadAllTextAsync(input, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task PackedModel_OnGrch37_IsLiftedAndSaysWhatIsUnknown()
    {
        // FGFR2 on hg19; the reference says nothing of the amino acid, the gene model all of the place.
        const string text = "##fileformat=VCFv4.2\n##contig=<ID=chr10,length=135534747>\n#CHROM\tPOS\tID\tREF\tALT\tQUAL\tFILTER\tINFO\nchr10\t123256215\t.\tT\tG\t.\t.\t.\n";
        var outcome = await CommandLine.RunAsync("annotate", _files.Text("in.vcf", text), "-o", "-");
        Assert.Equal(0, outcome.ExitCode);
        Assert.Contains("CSQ=G|coding_sequence_variant|MODIFIER|FGFR2|", outcome.Output, StringComparison.Ordinal);
        Assert.Contains(":c.1694A>C|", outcome.Output, StringComparison.Ordinal);
        Assert.Contains("AnnotateWithoutReference", outcome.Error, StringComparison.Ordinal);
    }

    // TAC put in between ATG and AAA: the base before it is of the start codon, which bcftools csq then calls lost.
    [Fact]
    public async Task ConventionsOfBcftools_AreFollowedAndToldInTheHeader()
    {
        var input = _files.Text("in.vcf", Header + "scaffold_7\t13\t.\tG\tGTAC\t.\t.\t.\n");
        string[] command = ["annotate", input, "-o", "-", "--reference", _files.Text("toy.fa", Fasta), "--gff", _files.Text("toy.gff", Gff)];
        var (vep, bcftools) = (await CommandLine.RunAsync([.. command, "--conventions", "vep"]), await CommandLine.RunAsync([.. command, "--conventions", "bcftools"]));
        Assert.Equal((await CommandLine.RunAsync(command)).Output, vep.Output);
        Assert.Contains("CSQ=GTAC|inframe_insertion|MODERATE|", vep.Output, StringComparison.Ordinal);
        Assert.Contains("CSQ=GTAC|start_lost|HIGH|", bcftools.Output, StringComparison.Ordinal);
        Assert.Contains("##GenomeTriageConventions=bcftools csq 1.16", bcftools.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ConventionsOfBcftools_WithoutReference_AreRefused()
    {
        var outcome = await CommandLine.RunAsync("annotate", _files.Text("in.vcf", Header + Records), "-o", _files.Path("out.vcf"), "--conventions", "bcftools", "--gff", _files.Text("toy.gff", Gff));
        Assert.Equal(2, outcome.ExitCode);
        Assert.Contains("--conventions bcftools: --reference", outcome.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(_files.Path("out.vcf")));
    }

    private Task<CommandLine.Outcome> AnnotateAsync(string input, string output) => CommandLine.RunAsync(
        "annotate", input, "-o", output, "--reference", _files.Text("toy.fa", Fasta), "--gff", _files.Text("toy.gff", Gff));
}
