using GenomeTriage.Annotation.Effects;
using GenomeTriage.Annotation.Hgvs;
using GenomeTriage.Annotation.Tests.Support;
using GenomeTriage.Annotation.Transcripts;

namespace GenomeTriage.Annotation.Tests.Hgvs;

public sealed class HgvsDnaTests
{
    [Theory]
    [InlineData(18, "C", "A", "c.5C>A")]
    [InlineData(12, "C", "T", "c.-2C>T")]
    [InlineData(70, "T", "A", "c.*3T>A")]
    [InlineData(27, "G", "A", "c.13+1G>A")]
    [InlineData(41, "A", "G", "c.13+15A>G")]
    [InlineData(42, "T", "G", "c.14-15T>G")]
    [InlineData(56, "G", "A", "c.14-1G>A")]
    [InlineData(18, "CT", "C", "c.7del")]
    [InlineData(19, "TTGG", "T", "c.7_9del")]
    [InlineData(22, "G", "GTGG", "c.7_9dup")]
    [InlineData(22, "G", "GA", "c.12dup")]
    [InlineData(22, "G", "GCC", "c.9_10insCC")]
    [InlineData(25, "ACGT", "A", "c.13_13+2del")]
    [InlineData(23, "AA", "GG", "c.10_11delinsGG")]
    [InlineData(20, "TG", "CA", "c.7_8inv")]
    [InlineData(44, "T", "TTTT", "c.14-6_14-4dup")]
    public void Coding_OnEitherStrand_IsTheNameWorkedOutByHand(int place, string reference, string alternate, string expected)
    {
        var plus = SmallGenome.OnPlus(place, reference, alternate);
        var minus = SmallGenome.OnMinus(plus);
        Assert.Equal(expected, Name(plus, SmallGenome.Plus));
        Assert.Equal(expected, Name(minus, SmallGenome.Minus));
    }

    [Theory]
    [InlineData(18, "C", "A", "c.5C>A")]
    [InlineData(23, "AA", "GG", "c.10_11delinsGG")]
    [InlineData(18, "CT", "C", null)]
    [InlineData(22, "G", "GTGG", null)]
    public void Coding_WithoutReference_NamesOnlyWhatCannotShift(int place, string reference, string alternate, string? expected)
    {
        var variant = SmallGenome.OnPlus(place, reference, alternate);
        var edit = AlleleEdit.Of(variant);
        Assert.Equal(expected, HgvsDna.Coding(edit, SmallGenome.Forward[edit.Start..edit.End], new TranscriptMap(SmallGenome.Plus, -1), null));
    }

    [Theory]
    [InlineData(18, "C", "A", "g.19C>A")]
    [InlineData(18, "CT", "C", "g.21del")]
    [InlineData(22, "G", "GTGG", "g.21_23dup")]
    [InlineData(22, "G", "GCC", "g.23_24insCC")]
    public void Genomic_Change_FollowsTheForwardStrand(int place, string reference, string alternate, string expected)
    {
        var edit = AlleleEdit.Of(SmallGenome.OnPlus(place, reference, alternate));
        Assert.Equal(expected, HgvsDna.Genomic(edit, SmallGenome.Forward[edit.Start..edit.End], "chr1", false, SmallGenome.Reference));
    }

    [Fact]
    public void Coding_BeyondTheTranscript_HasNoName()
    {
        var edit = new AlleleEdit(5, 12, "");
        Assert.Null(HgvsDna.Coding(edit, SmallGenome.Forward[5..12], new TranscriptMap(SmallGenome.Plus, -1), SmallGenome.Reference));
    }

    private static string? Name(GenomeTriage.Genome.Variants.SmallVariant variant, GenomeTriage.Genome.Transcripts.Transcript transcript)
    {
        var edit = AlleleEdit.Of(variant);
        var bases = new byte[edit.DeletedLength];
        SmallGenome.Reference.Read(SmallGenome.Reference.IndexOf(transcript.ContigName), edit.Start, bases);
        return HgvsDna.Coding(edit, System.Text.Encoding.ASCII.GetString(bases), new TranscriptMap(transcript, -1), SmallGenome.Reference);
    }
}
