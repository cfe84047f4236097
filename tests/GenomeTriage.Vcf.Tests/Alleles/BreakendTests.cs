using System.Text;
using GenomeTriage.Vcf.Alleles;

namespace GenomeTriage.Vcf.Tests.Alleles;

/// <summary>The examples of the specification, section <i>Specifying complex rearrangements with breakends</i>.</summary>
public sealed class BreakendTests
{
    [Theory]
    [InlineData("G]17:198982]", "G", true, "17", 198982, false, false)]
    [InlineData("]13:123456]T", "T", false, "13", 123456, false, false)]
    [InlineData("C[2:321682[", "C", true, "2", 321682, true, false)]
    [InlineData("[17:198983[A", "A", false, "17", 198983, true, false)]
    [InlineData("]13:123456]AGTNNNNNCAT", "AGTNNNNNCAT", false, "13", 123456, false, false)]
    [InlineData("C[<ctg1>:7[", "C", true, "ctg1", 7, true, true)]
    [InlineData("A[HLA-A*01:01:12[", "A", true, "HLA-A*01:01", 12, true, false)]
    public void TryParse_Paired_GivesMateAndOrientation(string allele, string bases, bool after, string contig, int position, bool right, bool assembly)
    {
        Assert.True(Breakend.TryParse(Encoding.ASCII.GetBytes(allele), out var breakend));
        Assert.Equal((bases, contig), (Encoding.ASCII.GetString(breakend.Bases), Encoding.ASCII.GetString(breakend.MateContig)));
        Assert.Equal((after, position, right, assembly), (breakend.JoinsAfter, breakend.MatePosition, breakend.MateExtendsRight, breakend.IsMateInAssembly));
        Assert.False(breakend.IsSingle);
    }

    [Theory]
    [InlineData("G.", "G", true)]
    [InlineData(".TGCA", "TGCA", false)]
    public void TryParse_Single_GivesBases(string allele, string bases, bool after)
    {
        Assert.True(Breakend.TryParse(Encoding.ASCII.GetBytes(allele), out var breakend));
        Assert.Equal((bases, after, true), (Encoding.ASCII.GetString(breakend.Bases), breakend.JoinsAfter, breakend.IsSingle));
    }

    [Theory]
    [InlineData("A")]
    [InlineData(".")]
    [InlineData(".A.")]
    [InlineData("A[2:3]")]
    [InlineData("A[2:3")]
    [InlineData("A[2:3[G")]
    [InlineData("[2:3[")]
    [InlineData("A[2[")]
    [InlineData("A[:3[")]
    [InlineData("A[2:x[")]
    [InlineData("<DEL>")]
    public void TryParse_NoBreakend_IsRefused(string allele) =>
        Assert.False(Breakend.TryParse(Encoding.ASCII.GetBytes(allele), out _));
}
