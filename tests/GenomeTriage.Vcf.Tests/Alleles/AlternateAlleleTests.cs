using System.Text;
using GenomeTriage.Vcf.Alleles;

namespace GenomeTriage.Vcf.Tests.Alleles;

public sealed class AlternateAlleleTests
{
    [Theory]
    [InlineData("A", AlleleKind.Bases)]
    [InlineData("acgtnACGTN", AlleleKind.Bases)]
    [InlineData("*", AlleleKind.OverlappingDeletion)]
    [InlineData(".", AlleleKind.Missing)]
    [InlineData("<*>", AlleleKind.Unspecified)]
    [InlineData("<NON_REF>", AlleleKind.Unspecified)]
    [InlineData("<DEL>", AlleleKind.Symbolic)]
    [InlineData("<INS:ME:ALU>", AlleleKind.Symbolic)]
    [InlineData("<STR27>", AlleleKind.Symbolic)]
    [InlineData("G]17:198982]", AlleleKind.Breakend)]
    [InlineData("<INV[chr1:5[", AlleleKind.Breakend)]
    [InlineData(".TGCA", AlleleKind.Breakend)]
    [InlineData("TGCA.", AlleleKind.Breakend)]
    [InlineData("A-", AlleleKind.Other)]
    [InlineData("<DEL", AlleleKind.Other)]
    [InlineData("-", AlleleKind.Other)]
    public void Kind_Allele_IsTold(string allele, AlleleKind kind) => Assert.Equal(kind, Allele(allele).Kind);

    [Fact]
    public void Symbol_OfSymbolic_HasNameAndType()
    {
        Assert.Equal("DUP:TANDEM", Encoding.ASCII.GetString(Allele("<DUP:TANDEM>").Symbol));
        Assert.Equal("DUP", Encoding.ASCII.GetString(Allele("<DUP:TANDEM>").SymbolType));
        Assert.True(Allele("A").SymbolType.IsEmpty);
    }

    [Fact]
    public void Alternates_Column_GivesAllelesAndWhetherOneIsNamed()
    {
        var column = new AlternateAlleles("A,<NON_REF>"u8);
        Assert.Equal(2, column.Count);
        Assert.Equal("<NON_REF>", column[1].ToString());
        Assert.True(column.AnyNamed);
        Assert.False(new AlternateAlleles("<NON_REF>"u8).AnyNamed);
        Assert.False(new AlternateAlleles("."u8).AnyNamed);
        Assert.Equal(0, new AlternateAlleles("."u8).Count);
    }

    private static AlternateAllele Allele(string text) => new(Encoding.ASCII.GetBytes(text));
}
