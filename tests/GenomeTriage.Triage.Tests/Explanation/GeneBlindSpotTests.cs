using System.Text;
using GenomeTriage.Genome.Families;
using GenomeTriage.Knowledge.Diseases;
using GenomeTriage.Phenotype.Candidates;
using GenomeTriage.Triage.Cases;
using GenomeTriage.Triage.Results;
using GenomeTriage.Triage.Tests.Building;

namespace GenomeTriage.Triage.Tests.Explanation;

/// <summary>What an input could not show of a gene is said with the candidate.</summary>
public sealed class GeneBlindSpotTests
{
    private const string Snv = "chr10\t121498000\t.\tA\tC\t500\tPASS\t.\tGT\t0/1";
    private const string Normal = "chr4\t3074876\t.\tC\t.\t.\tPASS\tVARID=HTT;REPID=HTT\tGT:REPCN\t0/0:19/19";
    private const string Deletion = "chr1\t1000000\t.\tN\t<DEL>\t.\tPASS\tEND=1001000\tGT\t0/0";

    [Theory]
    [InlineData(143100, Snv, GeneBlindSpotReasonCodes.GeneRepeatNotMeasured, true)]
    [InlineData(143100, Normal, GeneBlindSpotReasonCodes.GeneRepeatNotMeasured, false)]
    [InlineData(612164, Snv, GeneBlindSpotReasonCodes.GeneDosageNotSeen, true)]
    [InlineData(612164, Deletion, GeneBlindSpotReasonCodes.GeneDosageNotSeen, false)]
    [InlineData(105830, Snv, GeneBlindSpotReasonCodes.GeneOriginUnknown, true)]
    [InlineData(540000, Snv, GeneBlindSpotReasonCodes.GeneMitochondrialNotSeen, true)]
    public async Task Explain_Candidate_SaysWhatWasNotSeenOfItsGenes(int omim, string record, string code, bool isSaid)
    {
        var vcf = VcfSource.FromStream(new MemoryStream(Encoding.UTF8.GetBytes(TestVcf.Text("##contig=<ID=chr1,length=248956422>", ["child"], record))), "test.vcf");
        var options = new TriageOptions { Candidates = CandidateScope.Omim, Without = EvidenceSources.Phenotype, Top = 9000 };
        var single = new TriageCase { Id = "case", Picture = new() { Sex = Sex.Female }, Proband = "child" };
        var result = await RealEngine.Engine.RunAsync(single, vcf, options, null, TestContext.Current.CancellationToken);
        var candidate = result.Groups.SelectMany(group => group.Members).First(member => member.Codes.Contains(DiseaseId.Omim(omim)));
        Assert.Equal(isSaid, candidate.For.Any(reason => reason.Code == code && reason.LogLr == 0));
        Assert.Equal(candidate.GenotypeLogLr, candidate.For.Concat(candidate.Against).Sum(reason => reason.LogLr), 1e-9);
    }
}
