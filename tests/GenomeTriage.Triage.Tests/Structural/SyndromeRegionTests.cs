using System.Text;
using GenomeTriage.Annotation.Structural;
using GenomeTriage.Knowledge.Diseases;
using GenomeTriage.Knowledge.Genes;
using GenomeTriage.Phenotype.Candidates;
using GenomeTriage.Triage.Cases;
using GenomeTriage.Triage.Genotypes.Regions;
using GenomeTriage.Triage.Results;
using GenomeTriage.Triage.Tests.Building;

namespace GenomeTriage.Triage.Tests.Structural;

public sealed class SyndromeRegionTests
{
    [Fact]
    public void Table_EveryRegion_IsHarmfulByClinGenAndHasAPlace()
    {
        var regions = new DosageRegions(RealEngine.Pack.DosageRegions).All.ToDictionary(region => region.Id);
        Assert.All(SyndromeRegions.All, syndrome =>
        {
            var region = regions[syndrome.Region];
            var score = syndrome.Kind == StructuralKind.Deletion ? region.Dosage.Haploinsufficiency : region.Dosage.Triplosensitivity;
            Assert.Equal(DosageScore.SufficientEvidence, score);
        });
    }

    [Fact]
    public void Table_EverySyndrome_NamesADiseaseOfThePack()
    {
        var known = Enumerable.Range(0, RealEngine.Engine.Candidates(CandidateScope.All).Count)
            .SelectMany(i => RealEngine.Engine.Candidates(CandidateScope.All)[i].Codes).ToHashSet();
        Assert.All(SyndromeRegions.All, syndrome => Assert.Contains(syndrome.Diseases, known.Contains));
    }

    [Theory]
    [InlineData("ISCA-37432", "HNF1B")]
    [InlineData("ISCA-37432", "LHX1")]
    [InlineData("ISCA-37446", "TBX1")]
    [InlineData("ISCA-37418", "RAI1")]
    [InlineData("ISCA-37392", "ELN")]
    [InlineData("ISCA-37436", "PMP22")]
    [InlineData("ISCA-37400", "TBX6")]
    public void Place_OnGRCh38_HoldsTheGeneItIsNamedFor(string region, string symbol)
    {
        var found = new DosageRegions(RealEngine.Pack.DosageRegions).All.Single(one => one.Id == region);
        var transcript = RealEngine.Pack.Transcripts.OfGene(symbol)[0];
        Assert.True(found.GRCh38.Start <= transcript.Span.Start && transcript.Span.End <= found.GRCh38.End);
    }

    [Fact]
    public void Place_StretchTornApartByTheChain_IsLeftOut() =>
        // Five thousand bases of GRCh37 whose ends lie in two copies of a repeat, millions of bases apart on GRCh38.
        Assert.DoesNotContain(new DosageRegions(RealEngine.Pack.DosageRegions).All, region => region.Id == "ISCA-46532");

    [Theory]
    [InlineData("chr22", 18_900_000, 21_100_000, "DEL", "OMIM:188400")]
    [InlineData("chr7", 73_300_000, 74_750_000, "DEL", "OMIM:194050")]
    [InlineData("chr17", 16_850_000, 20_300_000, "DUP", "OMIM:610883")]
    public async Task Rank_NewCopyNumberVariantOfRegion_LiftsItsSyndrome(string contig, int before, int end, string allele, string code)
    {
        var with = await Posterior(code, StructuralVcf.Record(contig, before, end, allele, "0/1", "0/0", "0/0"));
        var without = await Posterior(code, StructuralVcf.Record(contig, before, end, allele, "0/0", "0/0", "0/0"));
        Assert.True(with > 100 * without, $"{with} {without}");
    }

    [Fact]
    public async Task Rank_DeletionOfPraderWilliRegion_FollowsTheParent()
    {
        var maternal = StructuralVcf.Record("chr15", 22_800_000, 28_200_000, "DEL", "0/1", "0/0", "0/1");
        var paternal = StructuralVcf.Record("chr15", 22_800_000, 28_200_000, "DEL", "0/1", "0/1", "0/0");
        Assert.True(await Posterior("OMIM:105830", maternal) > await Posterior("OMIM:105830", paternal));
        Assert.True(await Posterior("OMIM:176270", paternal) > await Posterior("OMIM:176270", maternal));
    }

    private static async Task<double> Posterior(string code, string record)
    {
        var vcf = VcfSource.FromStream(new MemoryStream(Encoding.UTF8.GetBytes(StructuralVcf.Text(record))), "test.vcf");
        var options = new TriageOptions { Candidates = CandidateScope.Omim, Without = EvidenceSources.Phenotype };
        var result = await RealEngine.Engine.RunAsync(RealEngine.Case(), vcf, options, null, TestContext.Current.CancellationToken);
        var candidates = RealEngine.Engine.Candidates(CandidateScope.Omim);
        var index = Enumerable.Range(0, candidates.Count).First(i => candidates[i].Codes.Contains(DiseaseId.Parse(code)));
        return result.Posteriors!.Candidates.Span[index];
    }
}
