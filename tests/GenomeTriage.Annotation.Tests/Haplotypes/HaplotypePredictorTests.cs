using GenomeTriage.Annotation.Effects;
using GenomeTriage.Annotation.Haplotypes;
using GenomeTriage.Annotation.Tests.Support;
using GenomeTriage.Annotation.Transcripts;
using GenomeTriage.Genome.Variants;

namespace GenomeTriage.Annotation.Tests.Haplotypes;

/// <summary>Protein M A W K Q D L stop; codons at 14, 17, 20, 23, then 26 with 57 and 58, then 59, 62, 65.</summary>
public sealed class HaplotypePredictorTests
{
    private static readonly HaplotypePredictor Predictor = new(new TranscriptSequences(SmallGenome.Reference));

    public static TheoryData<string, string, string> Pairs() => new()
    {
        { "17 G T;18 C A", "missense_variant", "p.(Ala2Tyr)" },
        { "20 T C;22 G A", "missense_variant", "p.(Trp3Arg)" },
        { "26 C T;58 A G", "stop_gained", "p.(Gln5Ter)" },
        { "19 T TA;22 GA G", "missense_variant&protein_altering_variant", "p.(Trp3_Lys4delinsMetGlu)" },
        { "19 T TTAAC;23 AA A", "stop_gained&frameshift_variant", "p.(Trp3Ter)" },
    };

    [Theory]
    [MemberData(nameof(Pairs))]
    public void Of_ChangesThatActTogether_AreToldAsOneOnEitherStrand(string variants, string terms, string protein)
    {
        foreach (var (transcript, edits) in OnBoth(variants))
        {
            var joint = Assert.Single(Predictor.Of(transcript, edits));
            Assert.Equal((terms, protein), (joint.Terms.ToString(), joint.Protein.Name));
            Assert.Equal([0, 1], joint.Numbers);
        }
    }

    [Theory]
    [InlineData("17 G T;20 T C")]
    [InlineData("17 G T;30 A G")]
    [InlineData("14 A G;17 G T")]
    [InlineData("18 C A;18 C T")]
    public void Of_ChangesThatActAlone_AreNotTold(string variants)
    {
        foreach (var (transcript, edits) in OnBoth(variants)) Assert.Empty(Predictor.Of(transcript, edits));
    }

    [Fact]
    public void Of_ChangeBehindANewStop_IsToldAsSuch()
    {
        foreach (var (transcript, edits) in OnBoth("22 G A;60 A G"))
        {
            var behind = Assert.Single(Predictor.Of(transcript, edits));
            Assert.Equal((true, false, 1), (behind.IsBehindStop, behind.IsCompound, Assert.Single(behind.Numbers)));
        }
    }

    private static IEnumerable<(TranscriptMap Transcript, List<HaplotypeEdit> Edits)> OnBoth(string variants)
    {
        var plus = variants.Split(';').Select(text => text.Split(' ')).Select(parts => SmallGenome.OnPlus(int.Parse(parts[0]), parts[1], parts[2])).ToList();
        yield return (new TranscriptMap(SmallGenome.Plus, -1), Edits(plus));
        yield return (new TranscriptMap(SmallGenome.Minus, -1), Edits(plus.Select(SmallGenome.OnMinus)));
    }

    private static List<HaplotypeEdit> Edits(IEnumerable<SmallVariant> variants) =>
        [.. variants.Select((variant, number) => new HaplotypeEdit(number, AlleleEdit.Of(variant)))];
}
