using GenomeTriage.Annotation.Effects;
using GenomeTriage.Annotation.Transcripts;
using GenomeTriage.Genome.Positions;
using GenomeTriage.Genome.Transcripts;

namespace GenomeTriage.Annotation.Tests.Effects;

/// <summary>Bases near the ends of introns, told as they are written of a donor and an acceptor.</summary>
public sealed class SpliceSiteTests
{
    // 1-based: exons 101–200, 301–400 and 501–600.
    private static readonly GenomicInterval[] Exons = [new(100, 200), new(300, 400), new(500, 600)];

    [Theory]
    [InlineData(200, "Donor", "-1")]
    [InlineData(201, "Donor", "+1")]
    [InlineData(205, "Donor", "+5")]
    [InlineData(298, "Acceptor", "-3")]
    [InlineData(300, "Acceptor", "-1")]
    [InlineData(301, "Acceptor", "+1")]
    [InlineData(399, "Donor", "-2")]
    [InlineData(408, "Donor", "+8")]
    public void Nearest_ForwardStrand(int position, string site, string written) => Is(Strand.Forward, position, site, written);

    // Read from the other end, the intron's first base is the one before the exon.
    [Theory]
    [InlineData(200, "Acceptor", "+1")]
    [InlineData(201, "Acceptor", "-1")]
    [InlineData(203, "Acceptor", "-3")]
    [InlineData(300, "Donor", "+1")]
    [InlineData(296, "Donor", "+5")]
    [InlineData(301, "Donor", "-1")]
    public void Nearest_ReverseStrand(int position, string site, string written) => Is(Strand.Reverse, position, site, written);

    [Fact]
    public void Nearest_TheMirroredTranscript_IsTheSamePlace()
    {
        var mirrored = Made(Strand.Reverse, [.. Exons.Reverse().Select(exon => new GenomicInterval(700 - exon.End, 700 - exon.Start))]);
        for (var position = 101; position <= 600; position++)
            Assert.Equal(Nearest(Made(Strand.Forward, Exons), position), Nearest(mirrored, 701 - position));
    }

    [Fact]
    public void Nearest_OneExon_IsNone() => Assert.Null(Nearest(Made(Strand.Forward, [new(100, 200)]), 150));

    private static void Is(Strand strand, int position, string site, string written)
    {
        var nearest = Nearest(Made(strand, Exons), position);
        Assert.Equal((site, site.ToLowerInvariant() + written), (nearest?.Kind.ToString(), nearest?.ToString()));
    }

    private static SpliceSite? Nearest(TranscriptMap transcript, int position) =>
        SpliceSite.Nearest(new AlleleEdit(position - 1, position, "A"), transcript);

    private static TranscriptMap Made(Strand strand, GenomicInterval[] exons) =>
        new(new Transcript { Id = "NM_1.1", GeneSymbol = "AAA", ContigName = "chr1", Strand = strand, Exons = exons }, 0);
}
