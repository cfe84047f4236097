using FsCheck;
using FsCheck.Fluent;
using GenomeTriage.Vcf.Indexing;

namespace GenomeTriage.Vcf.Tests.Indexing;

public sealed class BinningSchemeTests
{
    /// <summary>By the table of UCSC binning: 1, 8, 64, 512, 4096 and 32768 bins, numbered level by level.</summary>
    [Theory]
    [InlineData(0, 1, 4681)]
    [InlineData(16383, 16384, 4681)]
    [InlineData(16384, 16385, 4682)]
    [InlineData(16383, 16385, 585)] // across two of 16 kb: the one of 128 kb
    [InlineData(131071, 131073, 73)]
    [InlineData(0, 536870912, 0)]
    [InlineData(536870911, 536870912, 37448)]
    public void BinOf_Stretch_IsTheSmallestThatHoldsIt(long start, long end, uint bin) =>
        Assert.Equal(bin, BinningScheme.Tabix.BinOf(start, end));

    [Fact]
    public void Count_OfTabix_IsThatOfTheSpecification()
    {
        Assert.Equal(37449u, BinningScheme.Tabix.Count);
        Assert.Equal(37450u, BinningScheme.Tabix.StatisticsBin);
        Assert.Equal(1L << 29, BinningScheme.Tabix.End);
    }

    [Fact]
    public void BinsOver_AnyOverlap_HasTheBinOfTheRecord() => Prop.ForAll(
        Gen.Choose(0, 400_000_000).ToArbitrary(),
        Gen.Choose(1, 3_000_000).ToArbitrary(),
        Gen.Choose(-2_000_000, 2_999_999).ToArbitrary(),
        (start, length, shift) =>
        {
            var (from, to) = (Math.Max(0, start + shift), Math.Max(0, start + shift) + 2_000_001L);
            var overlaps = from < start + length && start < to;
            return !overlaps || BinningScheme.Tabix.BinsOver(from, to).Contains(BinningScheme.Tabix.BinOf(start, start + length));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void FirstWindowOf_Bin_IsItsFirstSmallestBin()
    {
        Assert.Equal(0, BinningScheme.Tabix.FirstWindowOf(0));
        Assert.Equal(8, BinningScheme.Tabix.FirstWindowOf(586));
        Assert.Equal(3, BinningScheme.Tabix.FirstWindowOf(4684));
    }
}
