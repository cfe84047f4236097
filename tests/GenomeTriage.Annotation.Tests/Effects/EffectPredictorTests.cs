using GenomeTriage.Annotation.Consequences;
using GenomeTriage.Annotation.Effects;
using GenomeTriage.Annotation.Tests.Support;
using GenomeTriage.Annotation.Transcripts;
using GenomeTriage.Genome.Positions;
using GenomeTriage.Genome.Variants;

namespace GenomeTriage.Annotation.Tests.Effects;

public sealed class EffectPredictorTests
{
    // Place, reference, alternate; terms with the reference; terms without it where they differ.
    public static TheoryData<int, string, string, string, string?> Cases() => new()
    {
        { 18, "C", "A", "missense_variant", "coding_sequence_variant" },
        { 19, "T", "C", "synonymous_variant", "coding_sequence_variant" },
        { 22, "G", "A", "stop_gained", "coding_sequence_variant" },
        { 14, "A", "G", "start_lost", null },
        { 65, "T", "C", "stop_lost", "coding_sequence_variant" },
        { 67, "A", "G", "stop_retained_variant", "coding_sequence_variant" },
        { 26, "C", "T", "stop_gained&splice_region_variant", "splice_region_variant&coding_sequence_variant" },
        { 27, "G", "A", "splice_donor_variant", null },
        { 28, "T", "A", "splice_donor_variant", null },
        { 30, "A", "G", "splice_donor_region_variant&intron_variant", null },
        { 31, "G", "A", "splice_donor_5th_base_variant&intron_variant", null },
        { 33, "C", "A", "splice_region_variant&intron_variant", null },
        { 38, "A", "G", "intron_variant", null },
        { 45, "T", "A", "splice_polypyrimidine_tract_variant&intron_variant", null },
        { 52, "T", "A", "splice_region_variant&splice_polypyrimidine_tract_variant&intron_variant", null },
        { 55, "A", "G", "splice_acceptor_variant", null },
        { 56, "G", "A", "splice_acceptor_variant", null },
        { 12, "C", "T", "5_prime_UTR_variant", null },
        { 70, "T", "A", "3_prime_UTR_variant", null },
        { 18, "CT", "C", "frameshift_variant", null },
        { 19, "TTGG", "T", "inframe_deletion", null },
        { 22, "G", "GTGG", "inframe_insertion", null },
        { 22, "G", "GTAA", "stop_gained&inframe_insertion", "inframe_insertion" },
        { 23, "AA", "GG", "missense_variant&splice_region_variant", "splice_region_variant&coding_sequence_variant" },
        { 25, "ACGT", "A", "splice_donor_variant&coding_sequence_variant", null },
        { 13, "CATG", "C", "start_lost", null },
        { 65, "TA", "T", "frameshift_variant&stop_lost", "frameshift_variant" },
        { 16, "G", "GC", "frameshift_variant", null },
        { 64, "G", "GCCATGAC", "frameshift_variant", null }, // …L P stop: a stop, but no shorter protein
        { 62, "C", "CAATAACC", "frameshift_variant", null }, // …Q stop in place of L stop
        { 60, "AT", "GTAGGTAA", "stop_gained&protein_altering_variant", "protein_altering_variant" }, // …V G stop where D L stop would be two codons later
        { 64, "G", "GTAA", "stop_retained_variant", "inframe_insertion" },
        { 64, "G", "GCCA", "inframe_insertion", null },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void Predict_OnEitherStrand_GivesTheTermsWorkedOutByHand(int place, string reference, string alternate, string expected, string? without)
    {
        var plus = SmallGenome.OnPlus(place, reference, alternate);
        foreach (var (variant, transcript) in new[] { (plus, SmallGenome.Plus), (SmallGenome.OnMinus(plus), SmallGenome.Minus) })
        {
            var map = new TranscriptMap(transcript, -1);
            var edit = AlleleEdit.Of(variant);
            Assert.Equal(expected, new EffectPredictor(new TranscriptSequences(SmallGenome.Reference)).Predict(edit, map).Terms.ToString());
            Assert.Equal(without ?? expected, new EffectPredictor(null).Predict(edit, map).Terms.ToString());
        }
    }

    [Theory]
    [InlineData(2, "upstream_gene_variant", "downstream_gene_variant")]
    [InlineData(9, "upstream_gene_variant", "downstream_gene_variant")]
    public void Predict_BeforeTheFirstExon_DependsOnTheStrand(int place, string plus, string minus)
    {
        var predictor = new EffectPredictor(null);
        var edit = new AlleleEdit(place, place + 1, "A");
        var reversed = SmallGenome.Plus with { Strand = Strand.Reverse };
        Assert.Equal(plus, predictor.Predict(edit, new TranscriptMap(SmallGenome.Plus, -1)).Terms.ToString());
        Assert.Equal(minus, predictor.Predict(edit, new TranscriptMap(reversed, -1)).Terms.ToString());
    }

    [Fact]
    public void Predict_WholeTranscriptDeleted_IsAblation()
    {
        var effect = new EffectPredictor(null).Predict(new AlleleEdit(5, 87, ""), new TranscriptMap(SmallGenome.Plus, -1));
        Assert.Equal("transcript_ablation", effect.Terms.ToString());
    }

    [Fact]
    public void Predict_NonCodingTranscript_HasItsOwnTerms()
    {
        var map = new TranscriptMap(SmallGenome.Plus with { Coding = default }, -1);
        var predictor = new EffectPredictor(null);
        Assert.Equal("non_coding_transcript_exon_variant", predictor.Predict(new AlleleEdit(20, 21, "C"), map).Terms.ToString());
        Assert.Equal("intron_variant&non_coding_transcript_variant", predictor.Predict(new AlleleEdit(38, 39, "C"), map).Terms.ToString());
    }

    [Fact]
    public void Predict_CodingSnvWithoutReference_SaysUnknownAndWhere()
    {
        var effect = new EffectPredictor(null).Predict(new AlleleEdit(57, 58, "C"), new TranscriptMap(SmallGenome.Plus, -1));
        Assert.Equal((ProteinChangeState.Unknown, 14), (effect.ProteinChange, effect.CodingPosition));
    }

    [Fact]
    public void Predict_OnAMitochondrialContig_UsesItsCode()
    {
        // TGG > TGA is tryptophan in mitochondria.
        var reference = new GenomeTriage.Genome.Sequences.InMemoryReference(("chrM", SmallGenome.Forward));
        var map = new TranscriptMap(SmallGenome.Plus with { ContigName = "chrM" }, -1);
        var effect = new EffectPredictor(new TranscriptSequences(reference)).Predict(new AlleleEdit(22, 23, "A"), map);
        Assert.Equal("synonymous_variant", effect.Terms.ToString());
    }

    [Theory]
    [InlineData("A", "AT", 100, 100, "T")]
    [InlineData("AT", "A", 100, 101, "")]
    [InlineData("ACGT", "AT", 100, 102, "")]
    [InlineData("A", "C", 99, 100, "C")]
    public void Of_Variant_TakesSharedBasesOff(string reference, string alternate, int start, int end, string inserted)
    {
        var edit = AlleleEdit.Of(new SmallVariant(new Contig(1), 100, reference, alternate));
        Assert.Equal(new AlleleEdit(start, end, inserted), edit);
    }
}
