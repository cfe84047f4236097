using GenomeTriage.Genome.Variants;
using GenomeTriage.Vcf.Genotypes;
using static GenomeTriage.Vcf.Tests.Fixtures.VcfTextFixture;

namespace GenomeTriage.Vcf.Tests.Genotypes;

public sealed class SampleCallDecoderTests
{
    [Theory]
    [InlineData("0/1", 1, 1, 1, 0, 0)]
    [InlineData("1/2", 1, 1, 0, 1, 0)]
    [InlineData("1/2", 2, 1, 0, 1, 0)]
    [InlineData("./1", 1, 1, 0, 0, 1)]
    [InlineData("1", 1, 1, 0, 0, 0)]
    [InlineData(".", 1, 0, 0, 0, 1)]
    [InlineData("0/0", 1, 0, 2, 0, 0)]
    public async Task Decode_Genotype_CountsCopies(string genotype, int allele, byte alternate, byte reference, byte other, byte missing)
    {
        var call = await DecodeAsync("GT", genotype, allele);
        Assert.Equal((alternate, reference, other, missing), (call.Alternate, call.Reference, call.Other, call.Missing));
    }

    [Fact]
    public async Task Decode_NoGenotypeField_IsNoCall() => Assert.True((await DecodeAsync("DP", "12", 1)).IsNoCall);

    [Fact]
    public async Task Decode_DepthAndQuality_AreThoseOfTheAllele()
    {
        var call = await DecodeAsync("GT:AD:DP:GQ", "1/2:1,20,30:51:98.5", 2);
        Assert.Equal((30, 51, 98.5f), (call.AlternateDepth, call.Depth, call.Quality));
    }

    [Theory]
    [InlineData("GT:PS", "0|1:4711", 4711, 1)]
    [InlineData("GT:PS", "1|0:4711", 4711, 0)]
    [InlineData("GT", "1|0", 0, 0)] // phased without a set
    [InlineData("GT:PS", "0/1:4711", null, null)] // not phased
    [InlineData("GT:PS", "0|1:chr1_4711", null, null)] // a set of another convention
    public async Task Decode_Phase_GivesSetAndHaplotype(string format, string sample, int? set, int? haplotype)
    {
        var call = await DecodeAsync(format, sample, 1);
        Assert.Equal((set, (byte?)haplotype), (call.PhaseSet, call.Haplotype));
    }

    [Fact]
    public async Task Decode_HomozygousPhased_HasNoSingleHaplotype()
    {
        var call = await DecodeAsync("GT", "1|1", 1);
        Assert.Equal((0, null), (call.PhaseSet, call.Haplotype));
    }

    private static async Task<SampleCall> DecodeAsync(string format, string sample, int allele)
    {
        var record = await RecordAsync($"chr1\t100\t.\tA\tC,G\t.\t.\t.\t{format}\t{sample}\t.");
        return SampleCallDecoder.Decode(record, 0, allele);
    }
}
