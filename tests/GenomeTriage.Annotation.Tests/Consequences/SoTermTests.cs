using GenomeTriage.Annotation.Consequences;

namespace GenomeTriage.Annotation.Tests.Consequences;

public sealed class SoTermTests
{
    [Theory]
    [InlineData("missense_variant", "SO:0001583", ConsequenceClass.Missense, Impact.Moderate)]
    [InlineData("stop_gained", "SO:0001587", ConsequenceClass.StopOrFrameshift, Impact.High)]
    [InlineData("splice_region_variant", "SO:0001630", ConsequenceClass.SpliceRegion, Impact.Low)]
    [InlineData("5_prime_UTR_variant", "SO:0001623", ConsequenceClass.Utr, Impact.Modifier)]
    [InlineData("start_lost", "SO:0002012", ConsequenceClass.StartOrStopLoss, Impact.High)]
    public void TryParse_KnownTerm_GivesAccessionClassAndImpact(string name, string accession, ConsequenceClass expected, Impact impact)
    {
        Assert.True(SoTerm.TryParse(name, out var term));
        Assert.Equal((name, accession, expected, impact), (term.Name, term.Accession, term.Class, term.Impact));
    }

    [Theory]
    [InlineData("missense", "missense_variant")]
    [InlineData("3_prime_utr", "3_prime_UTR_variant")]
    [InlineData("intergenic_region", "intergenic_variant")]
    [InlineData("Missense_Variant", "missense_variant")]
    public void TryParse_OlderShortOrOtherCase_GivesTheTerm(string name, string term)
    {
        Assert.True(SoTerm.TryParse(name, out var parsed));
        Assert.Equal(term, parsed.Name);
    }

    [Fact]
    public void TryParse_UnknownName_IsFalse() => Assert.False(SoTerm.TryParse("nonsense_of_mine", out _));

    [Fact]
    public void Table_EveryTerm_IsFoundByItsNameAndUnique()
    {
        var accessions = new HashSet<string>();
        for (byte rank = 0; rank < SoTerm.Count; rank++)
        {
            var term = new SoTerm(rank);
            Assert.True(SoTerm.TryParse(term.Name, out var found));
            Assert.Equal(term, found);
            Assert.True(accessions.Add(term.Accession), term.Name);
        }

        Assert.True(SoTerm.Count <= 64);
    }

    [Fact]
    public void Order_OfVepsTable_Holds()
    {
        SoTerm[] severe = [SoTerm.SpliceAcceptor, SoTerm.SpliceDonor, SoTerm.StopGained, SoTerm.Frameshift, SoTerm.StopLost,
            SoTerm.StartLost, SoTerm.InframeInsertion, SoTerm.InframeDeletion, SoTerm.Missense, SoTerm.ProteinAltering,
            SoTerm.SpliceDonor5thBase, SoTerm.SpliceRegion, SoTerm.SpliceDonorRegion, SoTerm.SplicePolypyrimidineTract,
            SoTerm.IncompleteTerminalCodon, SoTerm.StartRetained, SoTerm.StopRetained, SoTerm.Synonymous, SoTerm.CodingSequenceVariant,
            SoTerm.FivePrimeUtr, SoTerm.ThreePrimeUtr, SoTerm.NonCodingTranscriptExon, SoTerm.Intron, SoTerm.NmdTranscriptVariant,
            SoTerm.NonCodingTranscriptVariant, SoTerm.UpstreamGene, SoTerm.DownstreamGene, SoTerm.Intergenic];
        Assert.Equal(severe.Order(), severe);
    }

    [Fact]
    public void Set_OfSeveralTerms_EnumeratesMostSevereFirst()
    {
        var set = SoTermSet.Parse("intron_variant&splice_region_variant&weird"u8, "&"u8, out var unknown);
        Assert.Equal("splice_region_variant&intron_variant", set.ToString());
        Assert.Equal((SoTerm.SpliceRegion, 2, 1), (set.MostSevere, set.Count, unknown));
        Assert.Equal(SoTerm.Intron, set.Without(SoTerm.SpliceRegion).MostSevere);
    }
}
