using static GenomeTriage.Vcf.Tests.Fixtures.VcfTextFixture;

namespace GenomeTriage.Vcf.Tests.Genotypes;

public sealed class SampleFieldsTests
{
    [Fact]
    public async Task TryGet_ByKey_FindsTheField()
    {
        var record = await RecordAsync("chr1\t100\t.\tA\tC\t.\t.\t.\tGT:AD:DP\t0/1:3,4:7\t1/1:0,9:9");
        Assert.True(record.GetSample(1).TryGet("AD"u8, out var depths));
        Assert.Equal("0,9", depths.ToString());
        Assert.True(depths[1].TryGetInteger(out var second));
        Assert.Equal(9, second);
        Assert.False(record.GetSample(0).TryGet("GQ"u8, out _));
    }

    [Fact]
    public async Task TryGet_TrailingFieldLeftOut_IsMissing()
    {
        var record = await RecordAsync("chr1\t100\t.\tA\tC\t.\t.\t.\tGT:AD:DP\t0/1\t./.:.:9");
        Assert.False(record.GetSample(0).TryGet("DP"u8, out _));
        Assert.False(record.GetSample(1).TryGet("AD"u8, out _));
        Assert.True(record.GetSample(1).TryGet("DP"u8, out _));
    }

    [Fact]
    public async Task Genotype_NotTheFirstKeyOrNone_IsFoundOrOfPloidyZero()
    {
        var second = await RecordAsync("chr1\t100\t.\tA\tC\t.\t.\t.\tDP:GT\t5:0/1\t6:1/1");
        Assert.Equal(2, second.GetSample(1).Genotype.CountOf(1));
        var none = await RecordAsync("chr1\t100\t.\tA\tC\t.\t.\t.\tDP\t5\t6");
        Assert.Equal(0, none.GetSample(0).Genotype.Ploidy);
    }

    [Fact]
    public async Task GetSample_NoSuchIndex_Throws()
    {
        var record = await RecordAsync("chr1\t100\t.\tA\tC\t.\t.\t.\tGT\t0/1\t1/1");
        Assert.Throws<ArgumentOutOfRangeException>(() => record.GetSample(2).Bytes.Length);
    }
}
