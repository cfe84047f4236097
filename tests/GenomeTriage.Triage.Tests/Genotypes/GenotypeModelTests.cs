using GenomeTriage.Annotation.Consequences;
using GenomeTriage.Annotation.Frequencies;
using GenomeTriage.Genome.Families;
using GenomeTriage.Genome.Variants;
using GenomeTriage.Triage.Cases;
using GenomeTriage.Triage.Evidence;
using GenomeTriage.Triage.Genotypes;
using GenomeTriage.Triage.Results;
using GenomeTriage.Triage.Tests.Building;
using static GenomeTriage.Triage.Tests.Building.TestCase;

namespace GenomeTriage.Triage.Tests.Genotypes;

/// <summary>The reference formulas, each value worked out by hand from the published numbers.</summary>
public sealed class GenotypeModelTests
{
    // s = f · P(bin | causal) / (λ · P(bin | chance) + ν · P(bin | new)) for missense absent from the population: λ is 200
    // by what was observed in the gene, ν is 1 by what was expected, a third in each of the three.
    private const double Inherited = 200 * TestGenes.AaaShare;
    private const double New = 1.0 / 3;
    private const double Absent = Inherited * .333 + New * .84;
    private const double DominantMissense = .62 * .80 / Absent;
    private const double RecessiveMissense = .459 * .43 / Absent;

    [Fact]
    public void Dominant_AbsentMissense_FollowsFormula() =>
        Near(.05 + .95 * DominantMissense, Ratio(Singleton(Sex.Female, Missense(Het)), InheritanceMode.AutosomalDominant));

    [Fact]
    public void Dominant_NothingFound_IsUnseenShare() =>
        Near(.05, Ratio(Singleton(Sex.Female), InheritanceMode.AutosomalDominant));

    [Fact]
    public void Dominant_Homozygote_CountsOneInAHundred() =>
        Near(.05 + .95 * .01 * .62 * (.80 / .333) / (2.6 * .1), Ratio(Singleton(Sex.Female, Missense(Hom)), InheritanceMode.AutosomalDominant));

    [Theory]
    [InlineData(5e-6, .10, .222, .07)]
    [InlineData(5e-5, .06, .222, .04)]
    [InlineData(5e-4, .03, .222, .03)]
    [InlineData(5e-3, .01, .30, .02)]
    public void Dominant_Frequency_ScalesByBin(double frequency, double causal, double inherited, double fresh)
    {
        var evidence = Singleton(Sex.Female, Variant(TestGenes.Aaa, SoTerm.Missense, frequency, Het));
        Near(.05 + .95 * .62 * causal / (Inherited * inherited + New * fresh), Ratio(evidence, InheritanceMode.AutosomalDominant));
    }

    [Fact]
    public void Recessive_OneHit_IsHiddenShare() =>
        Near(.05 + .08 * RecessiveMissense, Ratio(Singleton(Sex.Female, Missense(Het)), InheritanceMode.AutosomalRecessive));

    [Fact]
    public void Recessive_Homozygote_FollowsFormula() =>
        Near(.05 + .87 * .55 * .459 * (.43 / .333) / .26, Ratio(Singleton(Sex.Female, Missense(Hom)), InheritanceMode.AutosomalRecessive));

    [Fact]
    public void Recessive_PairOfUnknownPhase_FollowsFormula()
    {
        var evidence = Singleton(Sex.Female, Missense(Het), Missense(Het).At(50_000_500));
        var expected = .05 + .08 * 2 * RecessiveMissense + .87 * .45 * 2 * RecessiveMissense * RecessiveMissense / 2.3;
        Near(expected, Ratio(evidence, InheritanceMode.AutosomalRecessive), .02);
    }

    [Fact]
    public void Recessive_ManyHomozygotes_WeighLess()
    {
        var evidence = Singleton(Sex.Female, Missense(Hom)) with { RareHomozygotes = 19 };
        Near(.05 + .87 * .55 * .459 * (.43 / .333) / (.26 * 5), Ratio(evidence, InheritanceMode.AutosomalRecessive));
    }

    [Fact]
    public void XLinked_Hemizygote_HasHalfTheBackground()
    {
        var evidence = Singleton(Sex.Male, Variant(TestGenes.Xxx, SoTerm.Missense, null, Hemi));
        var s = .45 * .80 / (100 * TestGenes.XxxShare * .333 + New / 2 * .84);
        Near((.05 + .95 * s) * 1.8, Ratio(evidence, InheritanceMode.XLinkedRecessive, TestGenes.Xxx));
        Near(.05 + .95 * s, Ratio(evidence, InheritanceMode.XLinkedDominant, TestGenes.Xxx));
    }

    [Fact]
    public void XLinkedRecessive_Woman_IsDiscounted()
    {
        var evidence = Singleton(Sex.Female, Variant(TestGenes.Xxx, SoTerm.Missense, null, Het));
        var s = .45 * .80 / (200 * TestGenes.XxxShare * .333 + New * .84);
        Near((.5 + .5 * .35 * s) * .2, Ratio(evidence, InheritanceMode.XLinkedRecessive, TestGenes.Xxx));
    }

    [Fact]
    public void XLinked_SexUnknown_IsMeanOfBoth()
    {
        var variant = Variant(TestGenes.Xxx, SoTerm.Missense, null, Hemi);
        var male = Ratio(Singleton(Sex.Male, variant), InheritanceMode.XLinkedRecessive, TestGenes.Xxx);
        var female = Ratio(Singleton(Sex.Female, variant), InheritanceMode.XLinkedRecessive, TestGenes.Xxx);
        Near((male + female) / 2, Ratio(Singleton(Sex.Unknown, variant), InheritanceMode.XLinkedRecessive, TestGenes.Xxx));
    }

    [Fact]
    public void Weigh_WithoutFrequency_LeavesBinsOut() =>
        Near(
            .05 + .95 * .62 / (Inherited + New),
            Ratio(Singleton(Sex.Female, Missense(Het)), InheritanceMode.AutosomalDominant, without: EvidenceSources.Frequency));

    [Fact]
    public void Weigh_FrequencyUnknown_CountsAgainstAllVariants()
    {
        var variant = Missense(Het) with { Frequency = AlleleFrequency.NoSource };
        Near(.05 + .95 * .62 / (6000 * .1 + New), Ratio(Singleton(Sex.Female, variant), InheritanceMode.AutosomalDominant));
    }

    [Fact]
    public void Weigh_CodingChangeOfUnknownEffect_IsSumOverWhatItMayBe()
    {
        var variant = Variant(TestGenes.Aaa, SoTerm.CodingSequenceVariant, null, Het);
        var unknown = variant with { Consequences = [variant.Consequences[0] with { ProteinChange = ProteinChangeState.Unknown }] };
        var s = (.62 + .5 * .265 + .001) * .80 / ((200 + 140 + .5 * 15.2) * .1 * .333 + ((1 + .3) / 3 + .5 * .18 * .1) * .84);
        Near(.05 + .95 * s, Ratio(Singleton(Sex.Female, unknown), InheritanceMode.AutosomalDominant));
    }

    [Fact]
    public void Weigh_SecondBaseOfCodon_CannotBeSynonymous()
    {
        var variant = Variant(TestGenes.Aaa, SoTerm.CodingSequenceVariant, null, Het);
        var unknown = variant with
        {
            Consequences = [variant.Consequences[0] with { ProteinChange = ProteinChangeState.Unknown, CodingPosition = 1694 }],
        };
        var s = (.45 * .62 + .155 * .265) * .80 / ((.45 * 200 + .155 * 15.2) * .1 * .333 + (.45 / 3 + .155 * .18 * .1) * .84);
        Near(.05 + .95 * s, Ratio(Singleton(Sex.Female, unknown), InheritanceMode.AutosomalDominant));
    }

    [Theory]
    [InlineData(null, .6 / .05)]
    [InlineData("rs123", .4 / .95)]
    public void Weigh_FrequencyUnknown_NumberOfDbSnpSaysSomething(string? id, double factor)
    {
        var variant = Missense(Het) with { Frequency = AlleleFrequency.NoSource, Id = id };
        var evidence = Singleton(Sex.Female, variant) with { CataloguedShare = .95 };
        Near(.05 + .95 * factor * .62 / (6000 * .1 + New), Ratio(evidence, InheritanceMode.AutosomalDominant));
    }

    [Fact]
    public void Weigh_ReferenceCall_RaisesNothing()
    {
        var mother = Missense(Het, Ref, SampleCall.NoCall);
        var duo = Trio(Sex.Female, AffectedStatus.Unaffected, AffectedStatus.Unaffected, mother);
        Assert.True(Ratio(duo, InheritanceMode.AutosomalRecessive) <= Ratio(Singleton(Sex.Female, Missense(Het)), InheritanceMode.AutosomalRecessive));
    }

    internal static double Ratio(
        CaseEvidence evidence, InheritanceMode mode, int gene = TestGenes.Aaa, EvidenceSources without = EvidenceSources.None) =>
        TestGenes.Model().Weigh(evidence, without).RatioOf(new GeneMode(gene, mode));

    internal static Annotation.AnnotatedVariant Missense(params SampleCall[] calls) => Variant(TestGenes.Aaa, SoTerm.Missense, null, calls);

    internal static void Near(double expected, double actual, double relative = 1e-6) =>
        Assert.True(Math.Abs(expected - actual) <= relative * Math.Abs(expected), $"expected {expected}, got {actual}");
}
