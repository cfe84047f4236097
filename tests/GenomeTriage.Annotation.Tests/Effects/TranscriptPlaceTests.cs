using GenomeTriage.Annotation.Effects;
using GenomeTriage.Annotation.Tests.Support;
using GenomeTriage.Annotation.Transcripts;
using GenomeTriage.Genome.Positions;
using GenomeTriage.Genome.Transcripts;

namespace GenomeTriage.Annotation.Tests.Effects;

public sealed class TranscriptPlaceTests
{
    private static readonly TranscriptMap[] Strands = [new(SmallGenome.Plus, -1), new(SmallGenome.Minus, -1)];

    [Theory]
    [InlineData(26, "C", "T", "donor-1")]
    [InlineData(27, "G", "A", "donor+1")]
    [InlineData(31, "G", "A", "donor+5")]
    [InlineData(45, "T", "A", "acceptor-12")]
    [InlineData(56, "G", "A", "acceptor-1")]
    [InlineData(57, "A", "C", "acceptor+1")]
    [InlineData(70, "T", "A", "acceptor+14")]
    [InlineData(25, "ACGT", "A", "donor+1")]
    [InlineData(54, "CAGAA", "C", "acceptor-1")]
    public void Nearest_OnEitherStrand_IsCountedAsTheLiteratureDoes(int place, string reference, string alternate, string expected)
    {
        foreach (var (edit, transcript) in OnBoth(place, reference, alternate))
            Assert.Equal(expected, SpliceSite.Nearest(edit, transcript).ToString());
    }

    [Theory]
    [InlineData(12, "C", "T", "1/2", "")]
    [InlineData(30, "A", "G", "", "1/1")]
    [InlineData(60, "A", "G", "2/2", "")]
    [InlineData(25, "ACGT", "A", "1/2", "1/1")]
    [InlineData(54, "CAGAA", "C", "2/2", "1/1")]
    [InlineData(20, "TGGAAACGTAAGTCCATCATCATCTTTTTTTTTTCAGAAG", "T", "1-2/2", "1/1")]
    public void PartNumbers_OnEitherStrand_NameWhatIsTouched(int place, string reference, string alternate, string exons, string introns)
    {
        foreach (var (edit, transcript) in OnBoth(place, reference, alternate))
        {
            Assert.Equal(exons, Text(PartNumbers.OfExons(edit, transcript)));
            Assert.Equal(introns, Text(PartNumbers.OfIntrons(edit, transcript)));
        }
    }

    [Fact]
    public void PartNumbers_InsertionAtTheEdgeOfAnExon_TouchesTheExonAlone()
    {
        foreach (var (edit, transcript) in OnBoth(26, "C", "CA"))
        {
            Assert.Equal("1/2", Text(PartNumbers.OfExons(edit, transcript)));
            Assert.True(PartNumbers.OfIntrons(edit, transcript).IsEmpty);
        }
    }

    [Theory]
    [InlineData(300, 100, NmdPrediction.TriggersWeaklyNearStart)]
    [InlineData(300, 159, NmdPrediction.TriggersWeaklyNearStart)]
    [InlineData(300, 160, NmdPrediction.Triggers)]
    [InlineData(300, 549, NmdPrediction.Triggers)]
    [InlineData(300, 550, NmdPrediction.EscapesNearLastJunction)]
    [InlineData(300, 599, NmdPrediction.EscapesNearLastJunction)]
    [InlineData(300, 600, NmdPrediction.EscapesLastExon)]
    [InlineData(407, 400, NmdPrediction.Triggers)]
    [InlineData(408, 400, NmdPrediction.TriggersWeaklyInLongExon)]
    public void NmdRules_ByPlaceOfTheStop_FollowThePublishedDistances(int middleExon, int stop, NmdPrediction expected)
    {
        foreach (var strand in new[] { Strand.Forward, Strand.Reverse })
        {
            // Three exons of 300, middleExon and 300 bases; coding from offset 10.
            var exons = new GenomicInterval[] { new(0, 300), new(1000, 1000 + middleExon), new(3000, 3300) };
            var coding = strand == Strand.Forward ? new GenomicInterval(10, 3200) : new GenomicInterval(100, 3290);
            var transcript = new Transcript { Id = "T", GeneSymbol = "G", ContigName = "chr1", Strand = strand, Exons = exons, Coding = coding };
            Assert.Equal(expected, NmdRules.Of(stop, new TranscriptMap(transcript, -1)));
        }
    }

    [Fact]
    public void NmdRules_OneExon_Escapes()
    {
        var transcript = new Transcript { Id = "T", GeneSymbol = "G", ContigName = "chr1", Strand = Strand.Forward, Exons = [new(0, 3000)], Coding = new(0, 3000) };
        Assert.Equal(NmdPrediction.EscapesSingleExon, NmdRules.Of(600, new TranscriptMap(transcript, -1)));
    }

    private static IEnumerable<(AlleleEdit Edit, TranscriptMap Transcript)> OnBoth(int place, string reference, string alternate)
    {
        var plus = SmallGenome.OnPlus(place, reference, alternate);
        return [(AlleleEdit.Of(plus), Strands[0]), (AlleleEdit.Of(SmallGenome.OnMinus(plus)), Strands[1])];
    }

    private static string Text(PartNumbers parts)
    {
        Span<byte> text = stackalloc byte[40];
        return System.Text.Encoding.ASCII.GetString(text[..parts.WriteTo(text)]);
    }
}
