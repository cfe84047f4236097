using System.Text;
using GenomeTriage.Annotation.Consequences;
using GenomeTriage.Annotation.Effects;
using GenomeTriage.Annotation.Effects.Bcftools;
using GenomeTriage.Annotation.Tests.Support;
using GenomeTriage.Annotation.Transcripts;
using GenomeTriage.Genome.Positions;
using GenomeTriage.Genome.Transcripts;
using GenomeTriage.Genome.Variants;

namespace GenomeTriage.Annotation.Tests.Effects.Bcftools;

/// <summary>
/// The rules of bcftools csq, one a test, on the small genome: records are contig (1 forward, 2 reverse), 1-based place and
/// alleles, and what is expected is the answer of bcftools csq 1.16 --local-csq to the same genome between flanks.
/// </summary>
public sealed class BcftoolsEffectsTests
{
    [Theory]
    [InlineData(1, 21, "T", "TAA", "frameshift")]
    [InlineData(1, 65, "G", "GA", "frameshift")]
    public void ShiftedFrame_NewStop_IsNotTold(int contig, int position, string reference, string alternate, string expected) =>
        Check(contig, position, reference, alternate, expected);

    [Theory]
    [InlineData(1, 21, "T", "TTAG", "inframe_insertion")]
    [InlineData(1, 24, "A", "ATTT", "inframe_insertion&stop_gained")]
    [InlineData(2, 66, "C", "CTTT", "inframe_insertion&stop_gained")]
    public void WholeCodonsPutIn_AminoAcidBesideThemChanges_AreAnInsertion(int contig, int position, string reference, string alternate, string expected) =>
        Check(contig, position, reference, alternate, expected);

    [Theory]
    [InlineData(1, 55, "CAGAA", "C", "coding_sequence&splice_acceptor")]
    [InlineData(2, 57, "TTACG", "T", "coding_sequence&splice_donor")]
    [InlineData(2, 59, "ACGTT", "A", "coding_sequence&splice_donor")]
    public void Deletion_IntoExonFromTheLeft_IsAChangeOfTheCodingSequence(int contig, int position, string reference, string alternate, string expected) =>
        Check(contig, position, reference, alternate, expected);

    [Theory]
    [InlineData(1, 25, "AACG", "A", "frameshift&splice_donor")]
    [InlineData(1, 27, "CGT", "C", "splice_donor")]
    [InlineData(2, 26, "ATCTTCT", "A", "frameshift&splice_acceptor")]
    [InlineData(2, 27, "TCTTC", "T", "inframe_deletion&splice_acceptor&synonymous")]
    public void Deletion_OutOfExonAtTheRight_ShiftsByTheBasesThatTheExonLoses(int contig, int position, string reference, string alternate, string expected) =>
        Check(contig, position, reference, alternate, expected);

    [Theory]
    [InlineData(1, 24, "A", "AC", "frameshift")]
    [InlineData(1, 27, "C", "CAA", "splice_donor")]
    [InlineData(1, 56, "A", "AC", "splice_acceptor")]
    [InlineData(1, 57, "G", "GA", "frameshift&splice_region")]
    [InlineData(1, 60, "G", "GA", "frameshift&splice_region")]
    public void Insertion_AtAnEndOfAnExon_IsJudgedByTheBaseBeforeIt(int contig, int position, string reference, string alternate, string expected) =>
        Check(contig, position, reference, alternate, expected);

    [Theory]
    [InlineData(1, 27, "C", "CGT", "splice_donor&synonymous")]
    [InlineData(1, 27, "C", "CGTA", "splice_donor&synonymous")]
    [InlineData(2, 30, "T", "TC", "splice_acceptor&synonymous")]
    [InlineData(2, 30, "TC", "T", "splice_acceptor&synonymous")]
    public void SpliceSite_ReadingTheSameWhereTheyCompare_IsSynonymousToo(int contig, int position, string reference, string alternate, string expected) =>
        Check(contig, position, reference, alternate, expected);

    [Theory]
    [InlineData(1, 14, "CA", "C", "start_lost")]
    [InlineData(1, 16, "T", "TA", "start_lost")]
    [InlineData(1, 17, "G", "GAA", "start_lost")]
    [InlineData(1, 18, "G", "GA", "frameshift")]
    [InlineData(1, 17, "GGC", "G", "frameshift")]
    [InlineData(2, 72, "A", "AC", "start_lost")]
    [InlineData(2, 71, "C", "CA", "start_lost")]
    [InlineData(2, 70, "C", "CA", "frameshift")]
    [InlineData(2, 71, "CA", "C", "start_lost")]
    [InlineData(2, 71, "CAT", "C", "frameshift&start_lost")]
    [InlineData(2, 70, "CCAT", "C", "inframe_deletion&start_lost")]
    public void StartCodon_TouchedByBaseTakenOutOrBeforeInsertion_IsLost(int contig, int position, string reference, string alternate, string expected) =>
        Check(contig, position, reference, alternate, expected);

    [Theory]
    [InlineData(1, 12, "GCCA", "G", "5_prime_utr&coding_sequence")]
    [InlineData(1, 13, "CCAT", "C", "5_prime_utr&coding_sequence")]
    [InlineData(2, 72, "ATG", "A", "5_prime_utr&start_lost")]
    [InlineData(2, 71, "CATG", "C", "5_prime_utr&frameshift&start_lost")]
    [InlineData(2, 70, "CCATG", "C", "5_prime_utr&inframe_deletion&start_lost")]
    [InlineData(2, 73, "TG", "T", "5_prime_utr&start_retained")]
    public void StartCodon_DeletionAcrossItsEdge_IsToldByTheSideItComesFrom(int contig, int position, string reference, string alternate, string expected) =>
        Check(contig, position, reference, alternate, expected);

    [Theory]
    [InlineData(1, 66, "T", "TA", "frameshift&stop_retained")]
    [InlineData(1, 66, "T", "TC", "frameshift&stop_lost")]
    [InlineData(1, 66, "TA", "T", "frameshift&stop_retained")]
    [InlineData(1, 66, "TAAC", "T", "3_prime_utr&frameshift&stop_lost")]
    [InlineData(1, 67, "AAC", "A", "3_prime_utr&stop_lost")]
    [InlineData(2, 20, "T", "TC", "frameshift&stop_retained")]
    [InlineData(2, 22, "A", "AGGC", "inframe_insertion&stop_retained")]
    [InlineData(2, 22, "A", "AC", "frameshift&stop_lost")]
    [InlineData(2, 18, "GGTT", "G", "3_prime_utr&coding_sequence")]
    public void StopCodon_Touched_IsToldBesideTheFrame(int contig, int position, string reference, string alternate, string expected) =>
        Check(contig, position, reference, alternate, expected);

    // The same exons with a coding sequence in the second alone, from c.59 on: the intron is one of the untranslated region.
    [Theory]
    [InlineData(55, "CAGAA", "C", "5_prime_utr")]
    [InlineData(25, "AACG", "A", "5_prime_utr&splice_donor")]
    [InlineData(26, "ACGT", "A", "5_prime_utr&splice_donor")]
    [InlineData(27, "C", "CGT", "splice_donor")]
    [InlineData(57, "G", "GC", "splice_region")]
    public void UntranslatedExon_DeletionIntoItFromTheLeft_SaysNothingOfSplicing(int position, string reference, string alternate, string expected)
    {
        var transcript = new TranscriptMap(SmallGenome.Plus with { Coding = new GenomicInterval(59, 68) }, -1);
        Assert.Equal(Parse(expected), Tell(transcript, new SmallVariant(new Contig(1), position, reference, alternate)));
    }

    // The forward gene cut behind c.18, as incomplete models of Ensembl are: no stop at its end.
    [Theory]
    [InlineData(20, "T", "TC", "frameshift")]
    [InlineData(21, "T", "TAA", "frameshift&stop_gained")]
    [InlineData(60, "GAT", "G", "frameshift&stop_lost")]
    [InlineData(59, "AGAT", "A", "inframe_deletion&splice_region&stop_lost")]
    [InlineData(61, "ATC", "A", "stop_lost")]
    [InlineData(61, "A", "AG", "frameshift")]
    public void IncompleteCodingSequence_StopOfShiftedFrame_IsTold(int position, string reference, string alternate, string expected)
    {
        var cut = SmallGenome.Plus with { Exons = [new(10, 27), new(57, 62)], Coding = new GenomicInterval(14, 62) };
        Assert.Equal(Parse(expected), Tell(new TranscriptMap(cut, -1), new SmallVariant(new Contig(1), position, reference, alternate)));
    }

    [Theory]
    [InlineData(1, 24, "AAA", "TTC", "missense&splice_region")]
    [InlineData(1, 20, "TTG", "CACAC", "frameshift")]
    [InlineData(1, 20, "TTG", "CAGCAC", "inframe_insertion")]
    public void Replacement_InsideAnExon_IsToldByItsChangeOfLength(int contig, int position, string reference, string alternate, string expected) =>
        Check(contig, position, reference, alternate, expected);

    [Theory]
    [InlineData(1, 30, "A", "C", "splice_region")]
    [InlineData(1, 32, "G", "C", "splice_region")]
    [InlineData(1, 45, "T", "A", "intron")]
    [InlineData(1, 27, "C", "T", "splice_region&stop_gained")]
    public void Substitution_FinerSpliceClasses_AreOneRegion(int contig, int position, string reference, string alternate, string expected) =>
        Check(contig, position, reference, alternate, expected);

    [Fact]
    public void Names_AreTheSameByAllConventions()
    {
        var edit = AlleleEdit.Of(new SmallVariant(new Contig(1), 21, "T", "TAA"));
        var model = SmallGenome.Model();
        var (index, told) = (model.On(new Contig(1))!, new List<TranscriptConsequence>());
        foreach (var conventions in new[] { EffectConventions.Vep, EffectConventions.Bcftools })
            told.Add(Assert.Single(new TranscriptConsequences(model, SmallGenome.Reference, conventions).Of(index, edit, "")));
        Assert.Equal(told[0] with { Effect = told[1].Effect }, told[1]);
        Assert.Equal(SoTermSet.Of(SoTerm.StopGained) | SoTerm.Frameshift, told[0].Effect.Terms);
        Assert.Equal(SoTerm.Frameshift, told[1].Effect.Terms);
    }

    [Fact]
    public void WithoutReference_AreRefused() =>
        Assert.Throws<ArgumentNullException>(() => new TranscriptConsequences(SmallGenome.Model(), reference: null, EffectConventions.Bcftools));

    private static void Check(int contig, int position, string reference, string alternate, string expected)
    {
        var transcript = new TranscriptMap(contig == 1 ? SmallGenome.Plus : SmallGenome.Minus, -1);
        Assert.Equal(Parse(expected), Tell(transcript, new SmallVariant(new Contig((byte)contig), position, reference, alternate)));
    }

    private static SoTermSet Tell(TranscriptMap transcript, SmallVariant variant)
    {
        var (edit, sequences) = (AlleleEdit.Of(variant), new TranscriptSequences(SmallGenome.Reference));
        return new BcftoolsEffects(sequences).Retell(edit, transcript, new EffectPredictor(sequences).Predict(edit, transcript)).Terms;
    }

    private static SoTermSet Parse(string words)
    {
        var terms = SoTermSet.Parse(Encoding.ASCII.GetBytes(words), "&"u8, out var unknown);
        Assert.Equal(0, unknown);
        return terms;
    }
}
