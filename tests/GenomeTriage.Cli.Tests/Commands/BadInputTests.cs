namespace GenomeTriage.Cli.Tests.Commands;

/// <summary>Each kind of bad input has a readable reason, exit code 2, no stack trace and no result.</summary>
public sealed class BadInputTests : IDisposable
{
    private const string Header = "##fileformat=VCFv4.2\n##contig=<ID=chr10,length=133797422>\n#CHROM\tPOS\tID\tREF\tALT\tQUAL\tFILTER\tINFO\tFORMAT\tkid\n";
    private const string Record = "chr10\t121520163\t.\tG\tC\t50\tPASS\t.\tGT\t0/1\n";

    private readonly ScratchFiles _files = new();

    public void Dispose() => _files.Dispose();

    [Fact]
    public Task TruncatedBgzf_IsRefused()
    {
        var whole = File.ReadAllBytes(ScratchFiles.Example("singleton.vcf.gz"));
        return RefusedVcf(_files.Bytes("cut.vcf.gz", whole[..(whole.Length / 2)]), "BgzfTruncated", "cut.vcf.gz");
    }

    [Fact]
    public Task BgzfWithoutItsEnd_IsRefused()
    {
        var whole = File.ReadAllBytes(ScratchFiles.Example("singleton.vcf.gz"));
        return RefusedVcf(_files.Bytes("cut.vcf.gz", whole[..^28]), "BgzfEndMissing");
    }

    [Fact]
    public Task NotAVcf_IsRefused() => RefusedVcf(_files.Text("letter.vcf", "Dear colleague,\n"), "VcfNotVcf");

    [Fact]
    public Task MissingHeaderLine_IsRefused() => RefusedVcf(_files.Text("a.vcf", $"##fileformat=VCFv4.2\n{Record}"), "VcfHeaderLineMissing", ":2");

    [Fact]
    public Task WrongColumnCount_IsRefusedWithItsLine() =>
        RefusedVcf(_files.Text("a.vcf", $"{Header}{Record}chr10\t121520170\t.\tG\tC\t50\tPASS\n"), "VcfColumnCountWrong", "a.vcf:5");

    [Fact]
    public Task MixedAssemblies_AreRefused() => RefusedVcf(
        _files.Text("a.vcf", Header.Replace("#CHROM", "##contig=<ID=chr1,length=249250621>\n#CHROM", StringComparison.Ordinal) + Record), "AssembliesMixed");

    [Fact]
    public Task UnknownAssembly_IsRefused() => RefusedVcf(
        _files.Text("a.vcf", "##fileformat=VCFv4.2\n#CHROM\tPOS\tID\tREF\tALT\tQUAL\tFILTER\tINFO\tFORMAT\tkid\n" + Record), "AssemblyUnknown", "--assembly");

    [Fact]
    public Task UnknownSample_IsRefused() => Refused(
        ["triage", "--hpo", "HP:0001250", "--vcf", _files.Text("a.vcf", Header + Record), "--proband", "nobody"], "UnknownSample", "nobody");

    [Fact]
    public Task SeveralSamplesWithoutProband_AreRefusedByName() => RefusedVcf(
        _files.Text("a.vcf", Header.Replace("kid", "kid\tmum", StringComparison.Ordinal) + Record.Replace("0/1", "0/1\t0/0", StringComparison.Ordinal)),
        "ProbandNotSaid", "kid, mum");

    [Fact]
    public Task PedigreeWithCycle_IsRefused() => Refused(
        ["triage", "--hpo", "HP:0001250", "--vcf", _files.Text("a.vcf", Header + Record), "--ped", _files.Text("a.ped", "f\tkid\tdad\t0\t1\t2\nf\tdad\tkid\t0\t1\t1\n")],
        "PedCycle", "a.ped:");

    [Fact]
    public Task UnknownTerm_IsRefusedWithTheNearest() => Refused(["triage", "--hpo", "HP:0001251000"], "TermIdMalformed");

    [Fact]
    public Task UnknownTermId_IsRefusedWithTheNearest() => Refused(["triage", "--hpo", "HP:0099999"], "UnknownHpoTerm", "Nearest: HP:");

    [Fact]
    public Task NoPhenopacket_IsRefused() => Refused(["triage", "--case", _files.Text("a.json", "{\"resourceType\": \"Patient\"}")], "NotPhenopacket");

    [Fact]
    public Task BadAge_IsRefused() => Refused(["triage", "--hpo", "HP:0001250", "--age", "three"], "AgeInvalid");

    [Fact]
    public Task MissingFile_IsRefused() => Refused(["triage", "--hpo", "HP:0001250", "--vcf", "nowhere.vcf"], "FileNotFound", "nowhere.vcf");

    [Fact]
    public Task PersonalIdentityNumber_IsRefusedAndNotRepeated() => Refused(["triage", "--hpo", "HP:0001250", "--id", "640823-3234"], "PersonalIdentityNumber");

    [Fact]
    public Task PersonalIdentityNumberAsSample_IsRefused() =>
        RefusedVcf(_files.Text("a.vcf", Header.Replace("kid", "640823-3234", StringComparison.Ordinal) + Record), "PersonalIdentityNumber", "#CHROM");

    [Fact]
    public Task PersonalIdentityNumberInHeader_IsRefusedWithItsLine() => RefusedVcf(
        _files.Text("a.vcf", Header.Replace("#CHROM", "##note=patient 6408233234\n#CHROM", StringComparison.Ordinal) + Record), "PersonalIdentityNumber", "a.vcf:3");

    [Fact]
    public Task NothingToRank_IsRefused() => Refused(["triage"], "NothingToTriage");

    [Fact]
    public Task UnknownOption_IsRefused() => Refused(["triage", "--nonsense"], "CommandLineWrong");

    [Fact]
    public async Task MissingPack_IsBadConfiguration()
    {
        var outcome = await CommandLine.RunAsync("triage", "--hpo", "HP:0001250", "--knowledge", "nowhere.gtpack");
        Assert.Equal(3, outcome.ExitCode);
        Assert.Contains("PackMissing", outcome.Error, StringComparison.Ordinal);
    }

    private Task RefusedVcf(string path, params string[] told) => Refused(["triage", "--hpo", "HP:0001250", "--vcf", path], told);

    private static async Task Refused(string[] arguments, params string[] told)
    {
        var outcome = await CommandLine.RunAsync(arguments);
        Assert.Equal(2, outcome.ExitCode);
        Assert.All(told, part => Assert.Contains(part, outcome.Error, StringComparison.Ordinal));
        Assert.DoesNotContain("   at ", outcome.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("Exception", outcome.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("640823", outcome.Error, StringComparison.Ordinal);
        Assert.Empty(outcome.Output);
    }
}
