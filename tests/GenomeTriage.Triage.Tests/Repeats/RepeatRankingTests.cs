using System.Text;
using GenomeTriage.Annotation.Repeats;
using GenomeTriage.Genome.Families;
using GenomeTriage.Knowledge.Diseases;
using GenomeTriage.Phenotype.Candidates;
using GenomeTriage.Testing;
using GenomeTriage.Triage.Cases;
using GenomeTriage.Triage.Ledger;
using GenomeTriage.Triage.Pipeline;
using GenomeTriage.Triage.Results;
using GenomeTriage.Triage.Tests.Building;

namespace GenomeTriage.Triage.Tests.Repeats;

/// <summary>Lengths of repeats from the file to the ranking.</summary>
public sealed class RepeatRankingTests
{
    private const string Header = "##contig=<ID=chr1,length=248956422>";

    [Theory]
    [InlineData("chr4\t3074876\t.\tC\t<STR42>\t.\tPASS\tVARID=HTT;REPID=HTT\tGT:REPCN\t0/1:19/42", "OMIM:143100")]
    [InlineData("chr9\t69037286\t.\tC\t<STR700>,<STR800>\t.\tPASS\tVARID=FXN;REPID=FXN\tGT:REPCN\t1/2:700/800", "OMIM:229300")]
    [InlineData("chrX\t147912050\t.\tC\t<STR320>\t.\tPASS\tVARID=FMR1;REPID=FMR1\tGT:REPCN\t1:320", "OMIM:300624")]
    [InlineData("chr4\t3074876\t.\tCAGCAG\tCAGCAGCAG\t.\t.\tTRID=HD_HTT;MOTIFS=CAG,CCG\tGT:MC\t0/1:19_10,42_7", "OMIM:143100")]
    public async Task Rank_ExpansionOfTheRightDose_LiftsItsDisease(string record, string code) =>
        Assert.True(await Posterior(code, record) > 50 * await Posterior(code));

    [Fact]
    public async Task Rank_NormalLength_SpeaksAgainstTheDiseaseAndNotAgainstOthers()
    {
        const string Normal = "chr4\t3074876\t.\tC\t.\t.\tPASS\tVARID=HTT;REPID=HTT\tGT:REPCN\t0/0:19/19";
        Assert.True(await Posterior("OMIM:143100", Normal) < .1 * await Posterior("OMIM:143100"));
        Assert.Equal(1, await Posterior("OMIM:164400", Normal) / await Posterior("OMIM:164400"), .01);
    }

    [Fact]
    public async Task Rank_OneExpandedCopyOfRecessiveDisease_WeighsFarLessThanTwo()
    {
        var one = await Posterior("OMIM:229300", "chr9\t69037286\t.\tC\t<STR700>\t.\tPASS\tVARID=FXN;REPID=FXN\tGT:REPCN\t0/1:9/700");
        var two = await Posterior("OMIM:229300", "chr9\t69037286\t.\tC\t<STR700>\t.\tPASS\tVARID=FXN;REPID=FXN\tGT:REPCN\t1/1:700/700");
        Assert.True(one < two / 100);
    }

    [Fact]
    public async Task Rank_UnmeasuredRepeat_SaysNothing() => Assert.Equal(
        await Posterior("OMIM:143100"), await Posterior("OMIM:143100", "chr4\t3074876\t.\tC\t.\t.\tPASS\tVARID=HTT;REPID=HTT\tGT:REPCN\t./.:."), 1e-12);

    [Fact]
    public async Task Rank_RangesOfTheFile_GoBeforeOurs()
    {
        const string Theirs = "chr4\t3074876\t.\tC\t<STR42>\t.\tPASS\tVARID=HTT;STR_NORMAL_MAX=44;STR_PATHOLOGIC_MIN=60\tGT:REPCN\t0/1:19/42";
        Assert.True(await Posterior("OMIM:143100", Theirs) < await Posterior("OMIM:143100"));
    }

    [Fact]
    public async Task Explain_Expansion_NamesTheRepeat()
    {
        var result = await RunAsync("chr4\t3074876\t.\tC\t<STR42>\t.\tPASS\tVARID=HTT;REPID=HTT\tGT:REPCN\t0/1:19/42");
        var huntington = result.Groups.SelectMany(group => group.Members).First(member => member.Codes.Contains(DiseaseId.Omim(143100)));
        var reason = Assert.Single(huntington.For, one => one.Code == GenotypeReasonCodes.RepeatExpanded);
        Assert.Equal("19/42", reason.Parameters.Single(parameter => parameter.Name == "counts").Value);
        Assert.Equal(huntington.GenotypeLogLr, huntington.For.Concat(huntington.Against).Sum(one => one.LogLr), 1e-9);
    }

    [Fact]
    public async Task Read_CopiesInTwoRecords_AreOneGenotype()
    {
        var reading = await ReadAsync(
            "chr4\t3074876\t.\tCAG\tCAGCAG\t.\t.\tTRID=HD_HTT;MOTIFS=CAG,CCG\tGT:MC\t1/.:42_7",
            "chr4\t3074876\t.\tCAG\tCA\t.\t.\tTRID=HD_HTT;MOTIFS=CAG,CCG\tGT:MC\t./1:19_10");
        var genotype = Assert.Single(reading.Evidence.Repeats);
        Assert.Equal([19, 42], genotype.Counts);
        Assert.Equal(RepeatStatus.Pathogenic, genotype.Status);
    }

    [Theory]
    [Trait("data", "shared")]
    [InlineData("str/scout_643594.str.stranger.vcf.gz", "ADM1059A1")]
    [InlineData("str/scout_NIST.trgt.stranger.vcf.gz", "ACC16382A1")]
    public async Task Read_FileOfACaller_MeasuresItsRepeats(string file, string proband)
    {
        var triageCase = new TriageCase { Id = "case", Picture = new(), Proband = proband, Assembly = file.Contains("NIST", StringComparison.Ordinal) ? Genome.Positions.GenomeAssembly.GRCh38 : Genome.Positions.GenomeAssembly.GRCh37 };
        var reading = await new VariantReading(RealEngine.Engine.Knowledge.Pipeline, triageCase, new TriageOptions())
            .ReadAsync(VcfSource.FromFile(SharedData.PathOf("vcf/" + file)), null, TestContext.Current.CancellationToken);
        Assert.True(reading.Ledger.Balances);
        Assert.InRange(reading.Evidence.Repeats.Count, 25, 60);
        // Neither is a patient with a repeat disease: what is long in them is what the files' own status says, or nothing.
        Assert.All(reading.Evidence.Repeats.Where(one => one.Status == RepeatStatus.Pathogenic), one => Assert.Equal("RFC1", one.Locus.Name));
        Assert.Empty(reading.Evidence.Variants);
        Assert.Contains(reading.Ledger.Find(LedgerStageCodes.Reading)!.Removed, loss => loss.Reason == LedgerReasonCodes.RepeatGenotype);
    }

    private static Task<VariantReadingResult> ReadAsync(params string[] records) => RealEngine.ReadAsync(new MemoryStream(Encoding.UTF8.GetBytes(Text(records))));

    private static string Text(string[] records) => TestVcf.Text(Header, ["child"], records);

    private static async Task<TriageResult> RunAsync(params string[] records)
    {
        var vcf = VcfSource.FromStream(new MemoryStream(Encoding.UTF8.GetBytes(Text(records))), "test.vcf");
        var single = new TriageCase { Id = "case", Picture = new() { Sex = Sex.Male }, Proband = "child" };
        return await RealEngine.Engine.RunAsync(single, vcf, new TriageOptions { Candidates = CandidateScope.Omim, Without = EvidenceSources.Phenotype }, null, TestContext.Current.CancellationToken);
    }

    private static async Task<double> Posterior(string code, params string[] records)
    {
        var result = await RunAsync(records);
        var candidates = RealEngine.Engine.Candidates(CandidateScope.Omim);
        return result.Posteriors!.Candidates.Span[Enumerable.Range(0, candidates.Count).First(i => candidates[i].Codes.Contains(DiseaseId.Parse(code)))];
    }
}
