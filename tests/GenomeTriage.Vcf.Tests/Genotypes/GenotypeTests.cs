using System.Text;
using FsCheck;
using FsCheck.Fluent;
using GenomeTriage.Genome.Problems;
using GenomeTriage.Vcf.Genotypes;
using GenomeTriage.Vcf.Problems;
using GenomeTriage.Vcf.Tests.Fixtures;

namespace GenomeTriage.Vcf.Tests.Genotypes;

public sealed class GenotypeTests
{
    [Theory]
    [InlineData("0/1", 2, false, "0 1")]
    [InlineData("0|1", 2, true, "0 1")]
    [InlineData("1", 1, true, "1")] // haploid
    [InlineData(".", 1, true, "-1")]
    [InlineData("./.", 2, false, "-1 -1")]
    [InlineData("0/.", 2, false, "0 -1")] // partly missing
    [InlineData(".|1", 2, true, "-1 1")]
    [InlineData("0/1/2", 3, false, "0 1 2")] // polyploid
    [InlineData("0|1/2", 3, false, "0 1 2")] // partly phased
    [InlineData("|0|1", 2, true, "0 1")] // version 4.5, leading separator
    [InlineData("/0|1", 2, false, "0 1")]
    [InlineData("|1", 1, true, "1")]
    [InlineData("/1", 1, false, "1")]
    [InlineData("2|10", 2, true, "2 10")]
    public void TryParse_Genotype_GivesAllelesAndPhase(string text, int ploidy, bool phased, string alleles)
    {
        Assert.True(Genotype.TryParse(Encoding.ASCII.GetBytes(text), 10, out var genotype));
        Assert.Equal((ploidy, phased, alleles), (genotype.Ploidy, genotype.IsPhased, Numbers(genotype)));
    }

    [Theory]
    [InlineData("0/")]
    [InlineData("/")]
    [InlineData("0//1")]
    [InlineData("0\\1")]
    [InlineData("a/b")]
    [InlineData("0/1 ")]
    [InlineData("-1/0")]
    [InlineData("0/11")] // beyond the alternate alleles
    [InlineData("0/99999999999")]
    [InlineData("..")]
    public void TryParse_NoGenotype_IsRefused(string text) =>
        Assert.False(Genotype.TryParse(Encoding.ASCII.GetBytes(text), 10, out _));

    [Fact]
    public void TryParse_WhatIsWritten_IsReadBack() => Prop.ForAll(
        Gen.Choose(-1, 12).ListOf().Where(list => list.Count > 0).ToArbitrary(),
        ArbMap.Default.ArbFor<bool>(),
        (numbers, phased) =>
        {
            var text = string.Join(phased ? '|' : '/', numbers.Select(n => n < 0 ? "." : $"{n}"));
            var read = Genotype.TryParse(Encoding.ASCII.GetBytes(text), 12, out var genotype);
            return read && Numbers(genotype) == string.Join(' ', numbers) && genotype.Ploidy == numbers.Count
                && (numbers.Count == 1 || genotype.IsPhased == phased);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void CountOf_MissingAndAlleles_AreApart()
    {
        Assert.True(Genotype.TryParse("1/./1/0"u8, 1, out var genotype));
        Assert.Equal((2, 1, 1), (genotype.CountOf(1), genotype.CountOf(0), genotype.CountOf(GenotypeAllele.Missing)));
        Assert.False(genotype.IsMissing);
    }

    [Theory]
    [InlineData("0/x")]
    [InlineData("0/2")]
    public async Task Genotype_Unreadable_NamesLineAndSample(string text)
    {
        var record = await VcfTextFixture.RecordAsync($"chr1\t100\t.\tA\tC\t.\t.\t.\tGT\t0/1\t{text}");
        var problem = Assert.Throws<InputException>(() => record.GetSample(1).Genotype.Ploidy).Problem;
        Assert.Equal(
            (VcfProblemCodes.GenotypeUnreadable, "test.vcf", 11L, "FORMAT/GT[2]", text),
            (problem.Code, problem.File, problem.Line, problem.Field, problem.Found));
    }

    private static string Numbers(Genotype genotype)
    {
        var numbers = new List<int>();
        foreach (var allele in genotype) numbers.Add(allele.Number);
        return string.Join(' ', numbers);
    }
}
