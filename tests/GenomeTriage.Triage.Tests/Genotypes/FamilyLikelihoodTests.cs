using FsCheck;
using FsCheck.Fluent;
using GenomeTriage.Annotation;
using GenomeTriage.Annotation.Consequences;
using GenomeTriage.Genome.Families;
using GenomeTriage.Genome.Variants;
using GenomeTriage.Triage.Results;
using GenomeTriage.Triage.Tests.Building;
using static GenomeTriage.Triage.Tests.Building.TestCase;
using static GenomeTriage.Triage.Tests.Genotypes.GenotypeModelTests;

namespace GenomeTriage.Triage.Tests.Genotypes;

/// <summary>What relatives add: the reference's factors, and that who has no call adds nothing.</summary>
public sealed class FamilyLikelihoodTests
{
    private const AffectedStatus Well = AffectedStatus.Unaffected;
    private const AffectedStatus Ill = AffectedStatus.Affected;

    // Chance finds in the gene, absent from the population: inherited, and new (GenotypeModelTests).
    private const double Inherited = 200 * TestGenes.AaaShare * .333;
    private const double New = .84 / 3;

    [Fact]
    public void Dominant_DeNovo_IsAgainstNewVariantsOfTheGene() => Near(.90 * (Inherited + New) / New, DominantFactor(Well, Well, Ref, Ref), .02);

    [Fact]
    public void Dominant_FromHealthyParent_Loses() => Near(.05 / .4998 * (1 + New / Inherited), DominantFactor(Well, Well, Het, Ref), .02);

    [Fact]
    public void Dominant_FromAffectedParent_Gains() => Near(.97 / .4998 * (1 + New / Inherited), DominantFactor(Ill, Well, Het, Ref), .02);

    [Fact]
    public void Dominant_FromHealthyThoughOtherIsAffected_Loses() => Near(.01 / .4998 * (1 + New / Inherited), DominantFactor(Ill, Well, Ref, Het), .05);

    [Fact]
    public void Dominant_DeNovoThoughParentIsAffected_IsLittle() => Near(.02 * (Inherited + New) / New, DominantFactor(Ill, Well, Ref, Ref), .02);

    [Fact]
    public void Recessive_PairInTrans_GainsByTheReferenceFactor() => Near(.95 / .5, PairFactor([Het, Ref], [Ref, Het]), .02);

    [Fact]
    public void Recessive_PairInCis_IsWorthNothing() => Near(.01, PairFactor([Het, Ref], [Het, Ref]), .05);

    [Fact]
    public void Recessive_PairWithDeNovo_Gains() => Near(3, PairFactor([Ref, Ref], [Ref, Het]), .05);

    [Fact]
    public void Recessive_PairPhasedInTransByReads_WeighsLikeByParents()
    {
        var first = Missense(Het with { PhaseSet = 7, Haplotype = 0 });
        var second = Missense(Het with { PhaseSet = 7, Haplotype = 1 }).At(50_000_500);
        var other = Missense(Het with { PhaseSet = 8, Haplotype = 1 }).At(50_000_500);
        Near(.95 / .5, PairFactorOf(Singleton(Sex.Female, first, second)), .05);
        Near(1 / 2.3, PairFactorOf(Singleton(Sex.Female, first, other)), .02);
    }

    [Fact]
    public void Recessive_HomozygoteOfTwoCarriers_Gains() => Near(1.05, HomozygousFactor(Het, Het), .05);

    [Fact]
    public void Recessive_HomozygoteOfOneCarrier_Loses() => Near(.05, HomozygousFactor(Het, Ref), .05);

    [Theory]
    [InlineData(Well, false, .30)]
    [InlineData(Well, true, .70)]
    [InlineData(Ill, false, .03)]
    [InlineData(Ill, true, .97)]
    public void XLinkedRecessive_MotherOfSon_WeighsNewAgainstCarried(AffectedStatus mother, bool isCarrier, double share) =>
        Near(share * XAgainst(isCarrier), XFactor(InheritanceMode.XLinkedRecessive, mother, isCarrier), .02);

    [Theory]
    [InlineData(Well, false, .90)]
    [InlineData(Well, true, .10)]
    public void XLinkedDominant_MotherOfSon_WeighsNewAgainstCarried(AffectedStatus mother, bool isCarrier, double share) =>
        Near(share * XAgainst(isCarrier), XFactor(InheritanceMode.XLinkedDominant, mother, isCarrier), .02);

    [Fact]
    public void Weigh_ParentsWithoutCalls_ChangeNothing() =>
        Prop.ForAll(ProbandCalls().ToArbitrary(), calls =>
        {
            var alone = calls.Select((call, i) => Missense(call).At(50_000_000 + i)).ToArray();
            var withParents = calls.Select((call, i) => Missense(call, SampleCall.NoCall, SampleCall.NoCall).At(50_000_000 + i)).ToArray();
            return Enum.GetValues<InheritanceMode>().All(mode =>
                Math.Abs(Ratio(Singleton(Sex.Female, alone), mode) / Ratio(Trio(Sex.Female, Well, Ill, withParents), mode) - 1) < 1e-9);
        }).QuickCheckThrowOnFailure();

    private static double DominantFactor(AffectedStatus father, AffectedStatus mother, SampleCall fatherCall, SampleCall motherCall)
    {
        var trio = Ratio(Trio(Sex.Female, father, mother, Missense(Het, fatherCall, motherCall)), InheritanceMode.AutosomalDominant);
        var alone = Ratio(Singleton(Sex.Female, Missense(Het)), InheritanceMode.AutosomalDominant);
        return (trio - .05) / (alone - .05);
    }

    private static double PairFactor(SampleCall[] first, SampleCall[] second) => PairFactorOf(Trio(
        Sex.Female, Well, Well, Missense([Het, .. first]), Missense([Het, .. second]).At(50_000_500)));

    private static double PairFactorOf(Triage.Evidence.CaseEvidence evidence)
    {
        const double s = .459 * .43 / (Inherited + New);
        return (Ratio(evidence, InheritanceMode.AutosomalRecessive) - .05 - .08 * 2 * s) / (.87 * .45 * 2 * s * s);
    }

    private static double HomozygousFactor(SampleCall father, SampleCall mother)
    {
        var trio = Ratio(Trio(Sex.Female, Well, Well, Missense(Hom, father, mother)), InheritanceMode.AutosomalRecessive);
        var alone = Ratio(Singleton(Sex.Female, Missense(Hom)), InheritanceMode.AutosomalRecessive);
        return (trio - .05) / (alone - .05);
    }

    private const double XInherited = 100 * TestGenes.XxxShare * .333;

    private static double XAgainst(bool isCarrier) => (XInherited + New / 2) / (isCarrier ? XInherited : New / 2);

    private static double XFactor(InheritanceMode mode, AffectedStatus mother, bool isCarrier)
    {
        var unseen = mode == InheritanceMode.XLinkedRecessive ? .05 * 1.8 : .05;
        var trio = Ratio(Trio(Sex.Male, Well, mother, OnX(Hemi, Ref, isCarrier ? Het : Ref)), mode, TestGenes.Xxx);
        var alone = Ratio(Singleton(Sex.Male, OnX(Hemi)), mode, TestGenes.Xxx);
        var background = mode == InheritanceMode.XLinkedRecessive ? 1.8 : 1;
        const double s = .45 * .80 / (XInherited + New / 2);
        Near(unseen + .95 * background * s, alone);
        return (trio - unseen) / (alone - unseen);
    }

    private static AnnotatedVariant OnX(params SampleCall[] calls) => Variant(TestGenes.Xxx, SoTerm.Missense, null, calls);

    private static Gen<SampleCall[]> ProbandCalls() =>
        from count in Gen.Choose(0, 4)
        from calls in Gen.ArrayOf(Gen.Elements(Het, Hom), count)
        select calls;
}
