using System.Text;
using GenomeTriage.Genome.Sequences;

namespace GenomeTriage.Genome.Tests.Sequences;

public sealed class GeneticCodeTests
{
    [Theory]
    [InlineData("ATG", 'M')]
    [InlineData("TGA", '*')]
    [InlineData("TAA", '*')]
    [InlineData("TAG", '*')]
    [InlineData("TGG", 'W')]
    [InlineData("AGA", 'R')]
    [InlineData("ATA", 'I')]
    [InlineData("GGG", 'G')]
    [InlineData("CAN", 'X')]
    public void Standard_Codon_IsRead(string codon, char aminoAcid) =>
        Assert.Equal((byte)aminoAcid, GeneticCode.Standard.Translate(Encoding.ASCII.GetBytes(codon)));

    [Theory]
    [InlineData("TGA", 'W')]
    [InlineData("ATA", 'M')]
    [InlineData("AGA", '*')]
    [InlineData("AGG", '*')]
    [InlineData("TAA", '*')]
    public void VertebrateMitochondrial_DifferingCodon_IsRead(string codon, char aminoAcid) =>
        Assert.Equal((byte)aminoAcid, GeneticCode.VertebrateMitochondrial.Translate(Encoding.ASCII.GetBytes(codon)));

    [Fact]
    public void IsStart_OnlyAtgInTheStandardCode()
    {
        Assert.True(GeneticCode.Standard.IsStart("ATG"u8));
        Assert.False(GeneticCode.Standard.IsStart("ATA"u8));
        Assert.True(GeneticCode.VertebrateMitochondrial.IsStart("ATA"u8));
    }

    [Fact]
    public void TranslateAll_LeftOverBases_AreNotRead() =>
        Assert.Equal("MG*"u8.ToArray(), GeneticCode.Standard.TranslateAll("ATGGGATAGCC"u8));

    [Theory]
    [InlineData("ACGTN", "NACGT")]
    [InlineData("RYa", "tRY")]
    public void ReverseComplement_IsTurnedAndPaired(string bases, string expected)
    {
        Assert.Equal(expected, Nucleotides.ReverseComplement(bases));
        var bytes = Encoding.ASCII.GetBytes(bases);
        Nucleotides.ReverseComplement(bytes);
        Assert.Equal(expected, Encoding.ASCII.GetString(bytes));
    }

    [Fact]
    public void NameOf_LettersOfTheCode_AreThoseOfHgvs()
    {
        Assert.Equal(("Glu", "Ter", "Sec", "Xaa"), (AminoAcids.NameOf((byte)'E'), AminoAcids.NameOf((byte)'*'), AminoAcids.NameOf((byte)'U'), AminoAcids.NameOf((byte)'B')));
    }
}
