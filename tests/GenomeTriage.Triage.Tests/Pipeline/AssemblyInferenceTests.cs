using GenomeTriage.Genome.Positions;
using GenomeTriage.Genome.Problems;
using GenomeTriage.Triage.Pipeline;
using GenomeTriage.Triage.Results;
using GenomeTriage.Triage.Tests.Building;

namespace GenomeTriage.Triage.Tests.Pipeline;

public sealed class AssemblyInferenceTests
{
    [Theory]
    [InlineData("##contig=<ID=chr1,length=248956422>", GenomeAssembly.GRCh38, AssemblySource.ContigLengths)]
    [InlineData("##contig=<ID=1,length=249250621>", GenomeAssembly.GRCh37, AssemblySource.ContigLengths)]
    [InlineData("##contig=<ID=chr1,assembly=hg19>", GenomeAssembly.GRCh37, AssemblySource.HeaderText)]
    [InlineData("##reference=file:///ref/GRCh38_full_analysis_set.fa", GenomeAssembly.GRCh38, AssemblySource.HeaderText)]
    public async Task Infer_HeaderSays_IsTaken(string line, GenomeAssembly assembly, AssemblySource source)
    {
        var found = await Infer(line, GenomeAssembly.Unknown);
        Assert.Equal((assembly, source), (found.Assembly, found.Source));
    }

    [Fact]
    public async Task Infer_HeaderSaysNothing_TakesWhatIsStated() =>
        Assert.Equal(AssemblySource.Stated, (await Infer("##source=none", GenomeAssembly.GRCh37)).Source);

    [Theory]
    [InlineData("##contig=<ID=chrM,length=16571>", true)]
    [InlineData("##contig=<ID=chrM,length=16569>", false)]
    [InlineData("##contig=<ID=MT>", false)]
    [InlineData("##contig=<ID=chrM>", true)]
    public async Task Infer_GRCh37_TellsTheTwoMitochondria(string line, bool isOld) =>
        Assert.Equal(isOld, (await Infer(line, GenomeAssembly.GRCh37)).HasOldMitochondrion);

    [Theory]
    [InlineData("##source=none", GenomeAssembly.Unknown, PipelineProblemCodes.AssemblyUnknown)]
    [InlineData("##contig=<ID=1,length=249250621>", GenomeAssembly.GRCh38, PipelineProblemCodes.AssemblyContradicted)]
    [InlineData("##contig=<ID=1,length=249250621>\n##contig=<ID=2,length=242193529>", GenomeAssembly.Unknown, PipelineProblemCodes.AssembliesMixed)]
    public async Task Infer_NotToBeTold_IsRefused(string lines, GenomeAssembly stated, string code) =>
        Assert.Equal(code, (await Assert.ThrowsAsync<InputException>(() => Infer(lines, stated))).Problem.Code);

    [Fact]
    public async Task Infer_HeaderSaysNothing_TakesWhatTheBasesShow()
    {
        var found = await Infer("##source=none", GenomeAssembly.Unknown, new BaseAgreement(100, 26, 97));
        Assert.Equal((GenomeAssembly.GRCh37, AssemblySource.ReferenceBases), (found.Assembly, found.Source));
    }

    [Theory]
    [InlineData("##contig=<ID=chr1,length=248956422>", 100, 25, 98, PipelineProblemCodes.AssemblyContradicted)]
    [InlineData("##contig=<ID=chr1,length=248956422>", 100, 25, 27, PipelineProblemCodes.ReferenceMismatch)]
    [InlineData("##source=none", 3, 3, 0, PipelineProblemCodes.AssemblyUnknown)]
    public async Task Infer_BasesDisagreeOrAreTooFew_IsRefused(string line, int asked, int on38, int on37, string code) => Assert.Equal(
        code, (await Assert.ThrowsAsync<InputException>(() => Infer(line, GenomeAssembly.Unknown, new BaseAgreement(asked, on38, on37)))).Problem.Code);

    private static async Task<InferredAssembly> Infer(string lines, GenomeAssembly stated, BaseAgreement agreement)
    {
        await using var reader = await TestVcf.OpenAsync(lines, ["child"]);
        return AssemblyInference.Infer(reader.Header, stated, agreement, "test.vcf");
    }

    private static async Task<InferredAssembly> Infer(string lines, GenomeAssembly stated)
    {
        await using var reader = await TestVcf.OpenAsync(lines, ["child"]);
        return AssemblyInference.Infer(reader.Header, stated, default, "test.vcf");
    }
}
