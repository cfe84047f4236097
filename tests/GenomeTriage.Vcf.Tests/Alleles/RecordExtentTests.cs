using GenomeTriage.Vcf.Alleles;
using static GenomeTriage.Vcf.Tests.Fixtures.VcfTextFixture;

namespace GenomeTriage.Vcf.Tests.Alleles;

public sealed class RecordExtentTests
{
    [Theory]
    [InlineData("A", "C", ".", 100)]
    [InlineData("ACGT", "A", ".", 103)]
    [InlineData("A", "<DEL>", "END=200", 200)]
    [InlineData("A", "<DEL>", "SVLEN=-50", 150)] // the base before the event, and 50 bases
    [InlineData("A", "<DEL>", "SVLEN=50", 150)] // version 4.4 writes lengths without sign
    [InlineData("A", "<DUP:TANDEM>", "SVLEN=50", 150)]
    [InlineData("A", "<INS>", "SVLEN=50", 100)] // an insertion takes no reference bases
    [InlineData("A", "<DEL>,<DUP>", "SVLEN=10,70", 170)]
    [InlineData("A", "<NON_REF>", "END=180", 180)]
    [InlineData("ACGT", "<DEL>", "END=50", 103)] // an END before POS does not turn the record round
    public async Task EndOf_Site_IsTheLastReferenceBase(string reference, string alternate, string info, int end) =>
        Assert.Equal(end, (await SiteAsync(alternate, info, reference)).End);

    [Fact]
    public async Task EndOf_BlockWithLength_HearsTheLongestSample()
    {
        var record = await RecordAsync("chr1\t100\t.\tA\t<*>\t.\t.\t.\tGT:LEN\t0/0:20\t0/0:30");
        Assert.Equal(129, record.End);
        Assert.True(record.IsReferenceBlock);
    }

    [Fact]
    public async Task TryGetLength_PerAllele_IsWithoutSign()
    {
        var record = await SiteAsync("<DEL>,<INS>", "SVLEN=-12,34");
        Assert.True(RecordExtent.TryGetLength(record, 0, out var first));
        Assert.True(RecordExtent.TryGetLength(record, 1, out var second));
        Assert.False(RecordExtent.TryGetLength(record, 2, out _));
        Assert.Equal((12, 34), (first, second));
    }
}
