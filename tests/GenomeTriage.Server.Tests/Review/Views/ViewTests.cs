using GenomeTriage.Genome.Variants;
using GenomeTriage.Review.Cases;
using GenomeTriage.Server.Review.Views;

namespace GenomeTriage.Server.Tests.Review.Views;

public sealed class ViewTests
{
    [Theory]
    [InlineData(1, 1, 0, 0, "0/1")]
    [InlineData(2, 0, 0, 0, "1/1")]
    [InlineData(1, 0, 0, 0, "1")]
    [InlineData(1, 0, 1, 0, "1/2")]
    [InlineData(0, 0, 0, 2, "./.")]
    [InlineData(0, 2, 0, 0, "0/0")]
    public void Call_OfAnAllele_IsWrittenAsGeneticistsDo(byte alternate, byte reference, byte other, byte missing, string written) =>
        Assert.Equal(written, Genotypes.Of(new SampleCall(alternate, reference, other, missing)));

    [Fact]
    public void Lines_WithNamesAndIds_GiveTheIdWhereThereIsOne() => Assert.Equal(
        [new NewTerm("HP:0001250", true), new NewTerm("Ataxia", true), new NewTerm("HP:0001252", true)],
        TermLines.Read("Krampanfall (HP:0001250)\n\n  Ataxia \r\nHP:0001252", isExcluded: true));
}
