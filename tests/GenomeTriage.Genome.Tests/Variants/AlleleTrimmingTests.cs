using GenomeTriage.Genome.Positions;
using GenomeTriage.Genome.Variants;

namespace GenomeTriage.Genome.Tests.Variants;

public sealed class AlleleTrimmingTests
{
    [Theory]
    [InlineData("A", "G", 10, "A", "G")]
    [InlineData("CAG", "CTG", 11, "A", "T")]
    [InlineData("CAA", "CA", 10, "CA", "C")]
    [InlineData("GTT", "GTTTT", 10, "G", "GTT")]
    [InlineData("ATCG", "ATGG", 12, "C", "G")]
    [InlineData("AC", "GT", 10, "AC", "GT")]
    [InlineData("AAAA", "AAAA", 10, "A", "A")]
    public void Trim_SharedEnds_AreTakenOff(string reference, string alternate, int position, string expectedReference, string expectedAlternate) =>
        Assert.Equal(
            new SmallVariant(new Contig(1), position, expectedReference, expectedAlternate),
            AlleleTrimming.Trim(new SmallVariant(new Contig(1), 10, reference, alternate)));

    [Fact]
    public void Trim_Breakend_IsLeftAlone()
    {
        var breakend = new SmallVariant(new Contig(2), 321681, "GG", "GG]17:198982]");
        Assert.Equal(breakend, AlleleTrimming.Trim(breakend));
    }
}
