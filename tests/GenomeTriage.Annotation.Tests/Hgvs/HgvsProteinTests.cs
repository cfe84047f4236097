using GenomeTriage.Annotation.Effects;
using GenomeTriage.Annotation.Tests.Support;
using GenomeTriage.Genome.Transcripts;
using GenomeTriage.Genome.Variants;

namespace GenomeTriage.Annotation.Tests.Hgvs;

/// <summary>The protein of <see cref="SmallGenome"/> is Met Ala Trp Lys Gln Asp Leu Ter; the untranslated region behind reads CCT AAT TAG CTG ACC GTC C.</summary>
public sealed class HgvsProteinTests
{
    [Theory]
    [InlineData(18, "C", "A", "p.(Ala2Asp)")]
    [InlineData(19, "T", "C", "p.(Ala2=)")]
    [InlineData(22, "G", "A", "p.(Trp3Ter)")]
    [InlineData(14, "A", "G", "p.(Met1?)")]
    [InlineData(65, "T", "C", "p.(Ter8GlnextTer3)")]
    [InlineData(67, "A", "G", "p.(Ter8=)")]
    [InlineData(18, "CT", "C", "p.(Trp3GlyfsTer10)")]
    [InlineData(19, "TTGG", "T", "p.(Trp3del)")]
    [InlineData(22, "G", "GTGG", "p.(Trp3dup)")]
    [InlineData(22, "G", "GCCC", "p.(Trp3_Lys4insPro)")]
    [InlineData(22, "G", "GTAA", "p.(Lys4Ter)")]
    [InlineData(22, "G", "GCCCTAA", "p.(Lys4delinsProTer)")]
    [InlineData(20, "TGGAAA", "CCC", "p.(Trp3_Lys4delinsPro)")]
    [InlineData(22, "GAAA", "G", "p.(Lys4del)")]
    [InlineData(64, "GTAA", "G", "p.(Ter8ProextTer2)")]
    [InlineData(65, "TA", "T", "p.(Ter8TyrextTer4)")]
    [InlineData(16, "G", "GC", "p.(Ala2ArgfsTer9)")]
    [InlineData(22, "GAA", "G", "p.(Lys4ThrfsTer6)")]
    [InlineData(27, "G", "A", null)]
    [InlineData(25, "ACGT", "A", null)]
    public void NameProtein_OnEitherStrand_IsTheNameWorkedOutByHand(int place, string reference, string alternate, string? expected)
    {
        var plus = SmallGenome.OnPlus(place, reference, alternate);
        Assert.Equal(expected, Name(plus));
        Assert.Equal(expected, Name(SmallGenome.OnMinus(plus)));
    }

    private static string? Name(SmallVariant variant) =>
        Assert.Single(new GeneModelConsequences(SmallGenome.Model(), SmallGenome.Reference).Of(variant)).HgvsP;
}
