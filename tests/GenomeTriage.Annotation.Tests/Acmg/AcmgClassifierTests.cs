using GenomeTriage.Annotation.Acmg;
using GenomeTriage.Annotation.Consequences;
using GenomeTriage.Annotation.Frequencies;
using GenomeTriage.Annotation.Scores;
using GenomeTriage.Annotation.Transcripts;
using GenomeTriage.Genome.Positions;
using GenomeTriage.Genome.Sequences;
using GenomeTriage.Genome.Transcripts;
using GenomeTriage.Genome.Variants;
using GenomeTriage.Knowledge.Genes;

namespace GenomeTriage.Annotation.Tests.Acmg;

/// <summary>
/// A gene on chr1, forward: exons [0,300), [1000,1000+middle), [3000,3300); coding from 10 to 3200. With a middle exon of
/// 300 bases the coding sequence has 790 bases and the last junction is at transcript offset 600.
/// </summary>
public sealed class AcmgClassifierTests
{
    [Theory]
    [InlineData("stop_gained", 300, AcmgStrength.VeryStrong, AcmgReasonCodes.NullDecays)]
    [InlineData("frameshift_variant", 300, AcmgStrength.VeryStrong, AcmgReasonCodes.NullDecays)]
    [InlineData("stop_gained", 545, AcmgStrength.Strong, AcmgReasonCodes.NullEscapes)] // last 50 bases of exon 2; 246 of 790 lost
    [InlineData("stop_gained", 750, AcmgStrength.Moderate, AcmgReasonCodes.NullEscapes)] // 41 of 790 lost
    [InlineData("start_lost", 2, AcmgStrength.Supporting, AcmgReasonCodes.StartLost)]
    public void Pvs1_ByPlaceOfTheStop_FollowsTheTree(string term, int position, AcmgStrength strength, string code)
    {
        var met = Met(Question(term, position), AcmgCriterion.PVS1);
        Assert.Equal((strength, code), (met!.Strength, met.Reason.Code));
    }

    [Theory]
    [InlineData(301, 1301, "splice_donor_variant", AcmgStrength.Strong, AcmgReasonCodes.SpliceShortens)] // the stop comes in the last exon
    [InlineData(300, 1300, "splice_donor_variant", AcmgStrength.Strong, AcmgReasonCodes.SpliceShortens)]
    [InlineData(60, 1060, "splice_donor_variant", AcmgStrength.Strong, AcmgReasonCodes.SpliceShortens)] // 60 of 550
    [InlineData(48, 1048, "splice_donor_variant", AcmgStrength.Moderate, AcmgReasonCodes.SpliceShortens)] // 48 of 538
    public void Pvs1_OfALostSpliceSite_AsksWhetherTheExonKeepsTheFrame(int middle, int place, string term, AcmgStrength strength, string code)
    {
        var met = Met(Question(term, null, middle, place), AcmgCriterion.PVS1);
        Assert.Equal((strength, code), (met!.Strength, met.Reason.Code));
        Assert.Contains(met.Reason.Values, value => value is { Name: "exon", Number: 2 });
    }

    [Theory]
    [InlineData(301, 999, "splice_acceptor_variant")]
    [InlineData(301, 1301, "splice_donor_variant")]
    public void Pvs1_OfALostSpliceSiteBeforeAWholeExon_ExpectsDecay(int middle, int place, string term)
    {
        var question = Question(term, null, middle, place);
        var transcript = question.Gene.Transcript!.Transcript;
        var longer = transcript with { Exons = [.. transcript.Exons.Take(2), new(2000, 2300), transcript.Exons[2]] };
        var met = Met(question with { Gene = question.Gene with { Transcript = new TranscriptMap(longer, -1) } }, AcmgCriterion.PVS1);
        Assert.Equal((AcmgStrength.VeryStrong, AcmgReasonCodes.SpliceBreaksFrame), (met!.Strength, met.Reason.Code));
    }

    [Fact]
    public void Pvs1_MechanismNotEstablished_IsNotClaimedAndSaysWhy()
    {
        var question = Question("stop_gained", 300);
        var assessment = Classify(question with { Gene = question.Gene with { IsLossEstablished = false } });
        Assert.DoesNotContain(assessment.Evidence, one => one.Criterion == AcmgCriterion.PVS1);
        Assert.Contains(assessment.Unknown, one => one.Criterion == AcmgCriterion.PVS1 && one.Reason.Code == AcmgReasonCodes.MechanismNotEstablished);
    }

    [Theory]
    [InlineData(.06, AcmgInheritance.Dominant, "BA1")]
    [InlineData(.06, AcmgInheritance.Recessive, "BA1")]
    [InlineData(.002, AcmgInheritance.Dominant, "BS1")]
    [InlineData(.002, AcmgInheritance.Recessive, "")]
    [InlineData(.02, AcmgInheritance.Unknown, "BS1")]
    [InlineData(.00005, AcmgInheritance.Recessive, "PM2")]
    [InlineData(.00005, AcmgInheritance.Dominant, "")]
    [InlineData(.000005, AcmgInheritance.Dominant, "PM2")]
    public void Frequency_ByInheritance_MeetsItsCriterion(double frequency, AcmgInheritance inheritance, string expected)
    {
        var question = Question("missense_variant", 300) with { Inheritance = inheritance };
        var assessment = Classify(With(question, Known(frequency)));
        Assert.Equal(expected, string.Join(' ', assessment.Evidence.Select(one => one.Criterion)));
    }

    [Fact]
    public void Frequency_Homozygotes_SpeakForBenign() =>
        Assert.NotNull(Met(With(Question("missense_variant", 300), Known(.0005) with { HomozygoteCount = 3 }), AcmgCriterion.BS2));

    [Fact]
    public void Frequency_NoSource_IsUnknownAndNotRare()
    {
        var assessment = Classify(With(Question("missense_variant", 300), AlleleFrequency.NoSource));
        Assert.DoesNotContain(assessment.Evidence, one => one.Criterion == AcmgCriterion.PM2);
        Assert.Equal([AcmgCriterion.PM2, AcmgCriterion.BA1, AcmgCriterion.BS1, AcmgCriterion.BS2], Unknown(assessment, AcmgReasonCodes.NoFrequency));
    }

    [Fact]
    public void Frequency_FounderAllele_IsExemptAndSaysSo()
    {
        var question = With(Question("missense_variant", 845), Known(.06));
        question = question with { Gene = question.Gene with { Symbol = "HFE" }, Consequence = question.Consequence with { HgvsC = "c.845G>A" } };
        var assessment = Classify(question);
        Assert.DoesNotContain(assessment.Evidence, one => one.IsBenign);
        Assert.Equal([AcmgCriterion.BA1, AcmgCriterion.BS1, AcmgCriterion.BS2], Unknown(assessment, AcmgReasonCodes.FrequencyExempt));
    }

    [Theory]
    [InlineData(.95, null, "PP3", AcmgStrength.Strong)]
    [InlineData(.70, null, "PP3", AcmgStrength.Supporting)]
    [InlineData(.20, null, "BP4", AcmgStrength.Supporting)]
    [InlineData(.010, null, "BP4", AcmgStrength.Strong)]
    [InlineData(null, 29.0, "PP3", AcmgStrength.Moderate)]
    [InlineData(null, 10.0, "BP4", AcmgStrength.Moderate)]
    [InlineData(.20, 35.0, "BP4", AcmgStrength.Supporting)] // one predictor speaks: REVEL before CADD
    public void Prediction_OfMissense_CountsByTheCalibratedThresholds(double? revel, double? cadd, string criterion, AcmgStrength strength)
    {
        var question = With(Question("missense_variant", 300), new PredictorScores { Revel = revel, CaddPhred = cadd });
        var met = Met(question, Enum.Parse<AcmgCriterion>(criterion));
        Assert.Equal(strength, met!.Strength);
    }

    [Fact]
    public void Prediction_OfANullVariant_IsNotCountedBesidePvs1() =>
        Assert.Null(Met(With(Question("splice_donor_variant", null, 301, 1301), new PredictorScores { SpliceAi = .99 }), AcmgCriterion.PP3));

    [Theory]
    [InlineData(.02, "BP4 BP7")]
    [InlineData(.15, "")]
    [InlineData(.50, "PP3")]
    public void Prediction_OfSynonymous_AsksForSplicing(double spliceAi, string expected)
    {
        var assessment = Classify(With(Question("synonymous_variant", 300), new PredictorScores { SpliceAi = spliceAi }));
        Assert.Equal(expected, string.Join(' ', assessment.Evidence.Select(one => one.Criterion).Where(one => one != AcmgCriterion.PM2)));
    }

    [Fact]
    public void Missense_InAConstrainedGene_MeetsPp2()
    {
        var question = Question("missense_variant", 300);
        var constrained = new GeneConstraint(100, 200, 3.5f, 0, 20, 1, 0, .1f, 790);
        Assert.NotNull(Met(question with { Gene = question.Gene with { Constraint = constrained } }, AcmgCriterion.PP2));
        Assert.Null(Met(question with { Gene = question.Gene with { Constraint = constrained with { MissenseZ = 3.0f } } }, AcmgCriterion.PP2));
    }

    // Reference: CAG five times from place 20, then other bases.
    [Theory]
    [InlineData("C", "CCAG", 20, AcmgCriterion.BP3, AcmgStrength.Supporting)]
    [InlineData("T", "TCCA", 43, AcmgCriterion.PM4, AcmgStrength.Supporting)]
    [InlineData("T", "TCCAGGT", 43, AcmgCriterion.PM4, AcmgStrength.Moderate)]
    public void Length_InFrame_CountsUnlessInARepeat(string reference, string alternate, int position, AcmgCriterion criterion, AcmgStrength strength)
    {
        var bases = new InMemoryReference(("chr1", "TTTTTTTTTTTTTTTTTTTC" + "CAGCAGCAGCAGCAG" + "GATTACATTGGATCCTTAAGACGT"));
        var question = Question("inframe_insertion", 30);
        question = question with { Variant = question.Variant with { Variant = new SmallVariant(new Contig(1), position, reference, alternate) } };
        var met = new AcmgClassifier(null, bases).Classify(question)!.Evidence.Single(one => one.Criterion is AcmgCriterion.BP3 or AcmgCriterion.PM4);
        Assert.Equal((criterion, strength), (met.Criterion, met.Strength));
    }

    [Fact]
    public void Family_InTransOrHomozygous_CountsForARecessiveDiseaseOnly()
    {
        var question = Question("missense_variant", 300) with { PathogenicInTrans = "c.1A>G", IsHomozygous = true };
        Assert.Null(Met(question with { Inheritance = AcmgInheritance.Dominant }, AcmgCriterion.PM3));
        Assert.Equal(AcmgStrength.Moderate, Met(question with { Inheritance = AcmgInheritance.Recessive }, AcmgCriterion.PM3)!.Strength);
        Assert.Equal(AcmgStrength.Supporting, Met(question with { Inheritance = AcmgInheritance.Recessive, PathogenicInTrans = null }, AcmgCriterion.PM3)!.Strength);
    }

    [Theory]
    [InlineData(true, AcmgCriterion.PS2, AcmgStrength.Moderate)]
    [InlineData(false, AcmgCriterion.PM6, AcmgStrength.Supporting)]
    public void Family_NewVariant_CountsByWhetherParentageIsConfirmed(bool isConfirmed, AcmgCriterion criterion, AcmgStrength strength)
    {
        var question = Question("missense_variant", 300) with { IsDeNovo = true, Family = new AcmgFamily { IsParentageConfirmed = isConfirmed } };
        var met = Classify(question).Evidence.Single(one => one.Criterion is AcmgCriterion.PS2 or AcmgCriterion.PM6);
        Assert.Equal((criterion, strength), (met.Criterion, met.Strength));
    }

    [Theory]
    [InlineData(1 / 4d, null)]
    [InlineData(1 / 8d, AcmgStrength.Supporting)]
    [InlineData(1 / 16d, AcmgStrength.Moderate)]
    [InlineData(1 / 32d, AcmgStrength.Strong)]
    public void Family_AffectedRelativesWhoHaveIt_CountByChance(double chance, AcmgStrength? strength)
    {
        var question = Question("missense_variant", 300) with { Family = new AcmgFamily { AffectedWith = 3, Chance = chance } };
        Assert.Equal(strength, Met(question, AcmgCriterion.PP1)?.Strength);
        Assert.Equal(strength is null, Unknown(Classify(question), AcmgReasonCodes.FamilyForPerson).Contains(AcmgCriterion.PP1));
    }

    [Fact]
    public void Family_AffectedRelativeWithoutIt_IsStrongAgainstWhoeverElseHasIt()
    {
        var question = Question("missense_variant", 300) with { Family = new AcmgFamily { AffectedWith = 3, Chance = 1 / 8d, AffectedWithout = "brother" } };
        Assert.Equal((AcmgStrength.Strong, -4), (Met(question, AcmgCriterion.BS4)!.Strength, Met(question, AcmgCriterion.BS4)!.Points));
        Assert.Null(Met(question, AcmgCriterion.PP1));
    }

    [Fact]
    public void Family_PathogenicVariantBesideIt_IsBp2()
    {
        var question = Question("missense_variant", 300) with { Family = new AcmgFamily { PathogenicPartner = "c.1A>G" } };
        Assert.Equal(AcmgStrength.Supporting, Met(question, AcmgCriterion.BP2)!.Strength);
        Assert.Equal([AcmgCriterion.PP1, AcmgCriterion.BS4], Unknown(Classify(question), AcmgReasonCodes.FamilyForPerson));
    }

    [Fact]
    public void Classify_UnknownAminoAcidChange_SaysWhichCriteriaThatLeavesOpen()
    {
        var question = Question("coding_sequence_variant", 300);
        question = question with { Consequence = question.Consequence with { ProteinChange = ProteinChangeState.Unknown } };
        Assert.Equal("PVS1 PS1 PM1 PM4 PM5 PP2 PP3 BP1 BP3 BP4 BP7", string.Join(' ', Unknown(Classify(question), AcmgReasonCodes.NoReference)));
    }

    [Fact]
    public void Classify_Mitochondrial_IsNotAnswered()
    {
        var question = Question("missense_variant", 300);
        Assert.Null(new AcmgClassifier(null, null).Classify(question with { Variant = question.Variant with { Variant = new SmallVariant(Contig.MT, 3243, "A", "G") } }));
    }

    private static AcmgQuestion Question(string term, int? codingPosition, int middle = 300, int place = 1150)
    {
        var exons = new GenomicInterval[] { new(0, 300), new(1000, 1000 + middle), new(3000, 3300) };
        var transcript = new Transcript { Id = "T", GeneSymbol = "TOY", ContigName = "chr1", Strand = Strand.Forward, Exons = exons, Coding = new(10, 3200), IsManeSelect = true };
        Assert.True(SoTerm.TryParse(term, out var parsed));
        var consequence = new GeneConsequence { GeneSymbol = "TOY", Terms = parsed, Source = ConsequenceSource.GeneModel, IsMane = true, CodingPosition = codingPosition };
        return new AcmgQuestion
        {
            Variant = new AnnotatedVariant { Variant = new SmallVariant(new Contig(1), place + 1, "A", "C"), Consequences = [consequence], Frequency = AlleleFrequency.AbsentFrom("gnomAD") },
            Consequence = consequence,
            Gene = new AcmgGene { Symbol = "TOY", IsLossEstablished = true, Transcript = new TranscriptMap(transcript, -1) },
        };
    }

    private static AlleleFrequency Known(double frequency) => new() { State = FrequencyState.Known, Overall = frequency, Source = "gnomAD" };

    private static AcmgQuestion With(AcmgQuestion question, AlleleFrequency frequency) => question with { Variant = question.Variant with { Frequency = frequency } };

    private static AcmgQuestion With(AcmgQuestion question, PredictorScores scores) => question with { Variant = question.Variant with { Scores = scores } };

    private static AcmgAssessment Classify(AcmgQuestion question) => new AcmgClassifier(null, null).Classify(question)!;

    private static AcmgEvidence? Met(AcmgQuestion question, AcmgCriterion criterion) => Classify(question).Evidence.FirstOrDefault(one => one.Criterion == criterion);

    private static IEnumerable<AcmgCriterion> Unknown(AcmgAssessment assessment, string code) => assessment.Unknown.Where(one => one.Reason.Code == code).Select(one => one.Criterion);
}
