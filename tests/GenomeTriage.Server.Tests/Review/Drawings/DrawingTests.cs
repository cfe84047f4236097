using GenomeTriage.Genome.Families;
using GenomeTriage.Genome.Positions;
using GenomeTriage.Genome.Transcripts;
using GenomeTriage.Genome.Variants;
using GenomeTriage.Server.Review.Drawings;

namespace GenomeTriage.Server.Tests.Review.Drawings;

public sealed class DrawingTests
{
    private static readonly Pedigree Family = new("f",
    [
        new("grandfather", null, null, Sex.Male, AffectedStatus.Unknown),
        new("grandmother", null, null, Sex.Female, AffectedStatus.Unknown),
        new("father", null, null, Sex.Male, AffectedStatus.Unaffected),
        new("mother", "grandfather", "grandmother", Sex.Female, AffectedStatus.Unaffected),
        new("child", "father", "mother", Sex.Female, AffectedStatus.Affected),
        new("brother", "father", "mother", Sex.Male, AffectedStatus.Unaffected),
    ]);

    [Fact]
    public void Pedigree_ThreeGenerations_StandInThreeRowsWithSpousesBesideEachOther()
    {
        var drawn = PedigreeLayout.Of(Family, null).Persons.ToDictionary(one => one.Person.Id);
        Assert.Equal(drawn["father"].Y, drawn["mother"].Y);
        Assert.True(drawn["grandfather"].Y < drawn["father"].Y && drawn["father"].Y < drawn["child"].Y);
        Assert.Equal(drawn["child"].Y, drawn["brother"].Y);
        Assert.Equal(drawn.Count, drawn.Values.Select(one => (one.X, one.Y)).Distinct().Count());
    }

    [Fact]
    public void Pedigree_OneAffected_IsTheProbandUnlessAnotherIsNamed()
    {
        Assert.Equal(["child"], PedigreeLayout.Of(Family, null).Persons.Where(one => one.IsProband).Select(one => one.Person.Id));
        Assert.Equal(["brother"], PedigreeLayout.Of(Family, "brother").Persons.Where(one => one.IsProband).Select(one => one.Person.Id));
    }

    [Theory]
    [InlineData(0, 80, 0)]
    [InlineData(2.302585092994046, 80, 19.75)]
    [InlineData(-4.605170185988092, 40.5, 39.5)]
    [InlineData(100, 80, 79)]
    public void Bar_OfAWeight_IsADecadeATick(double weight, double start, double length)
    {
        var bar = new WeightBar(weight);
        Assert.Equal((start, length), (Math.Round(bar.Start, 6), Math.Round(bar.Length, 6)));
    }

    [Theory]
    [InlineData(Strand.Forward, 101, true)]
    [InlineData(Strand.Reverse, 101, false)]
    public void Transcript_VariantAtItsLowEnd_StandsWhereTheGeneBeginsOrEnds(Strand strand, int position, bool isLeft)
    {
        var transcript = new Transcript
        {
            Id = "NM_1.1", GeneSymbol = "G", ContigName = "chr1", Strand = strand,
            Exons = [new(100, 200), new(5000, 5100), new(90_000, 90_300)], Coding = new(150, 90_100),
        };
        var drawing = TranscriptDrawing.Of(transcript, [new SmallVariant(new Contig(1), position, "A", "C")]);
        Assert.Equal(3, drawing.Exons.Count);
        var mark = Assert.Single(drawing.Marks);
        Assert.Equal(isLeft, mark < TranscriptDrawing.Width / 2);
        Assert.InRange(mark, 0, TranscriptDrawing.Width);
    }
}
