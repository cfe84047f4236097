using FsCheck;
using FsCheck.Fluent;
using GenomeTriage.Genome.Families;
using GenomeTriage.Genome.Variants;
using GenomeTriage.Triage.Evidence;
using GenomeTriage.Triage.Families;
using GenomeTriage.Triage.Results;
using GenomeTriage.Triage.Tests.Building;
using static GenomeTriage.Triage.Tests.Building.TestCase;
using static GenomeTriage.Triage.Tests.Genotypes.GenotypeModelTests;

namespace GenomeTriage.Triage.Tests.Genotypes.Inheritance;

/// <summary>Siblings and other relatives weigh as likelihood: what goes with the disease gains, what does not loses.</summary>
public sealed class SegregationTests
{
    private const AffectedStatus Well = AffectedStatus.Unaffected;
    private const AffectedStatus Ill = AffectedStatus.Affected;
    private static readonly AlleleSharing Sibling = new(.5, .5, .01);

    [Fact]
    public void Dominant_AffectedSiblingWhoCarries_Gains() =>
        Assert.InRange(Factor(InheritanceMode.AutosomalDominant, Ill, Het, Het), 1.5, 2.1);

    [Fact]
    public void Dominant_AffectedSiblingWhoDoesNot_LosesMuch() =>
        Assert.InRange(Factor(InheritanceMode.AutosomalDominant, Ill, Ref, Het), .001, .2);

    [Fact]
    public void Dominant_HealthySiblingWhoCarries_LosesButIsNotRuledOut() =>
        Assert.InRange(Factor(InheritanceMode.AutosomalDominant, Well, Het, Het), .05, .6);

    [Fact]
    public void Recessive_AffectedSiblingWithBothHits_Gains() =>
        Assert.InRange(PairFactor(Ill, Het, Het), 1.5, 8);

    [Fact]
    public void Recessive_AffectedSiblingWithOneHit_LosesMuch() =>
        Assert.InRange(PairFactor(Ill, Het, Ref), .001, .2);

    [Fact]
    public void Recessive_HealthySiblingWithBothHits_LosesMuch() =>
        Assert.InRange(PairFactor(Well, Het, Het), .01, .3);

    [Fact]
    public void Recessive_HealthySiblingWithOneHit_GainsALittle() =>
        Assert.InRange(PairFactor(Well, Het, Ref), 1, 1.5);

    [Fact]
    public void Weigh_RelativesWithoutCalls_ChangeNothing() =>
        Prop.ForAll(Families().ToArbitrary(), family =>
        {
            var alone = Case(family.Calls, []);
            var withSilent = Case(family.Calls, family.Statuses);
            return Enum.GetValues<InheritanceMode>().All(mode => Math.Abs(Ratio(alone, mode) / Ratio(withSilent, mode) - 1) < 1e-9);
        }).QuickCheckThrowOnFailure();

    private static Gen<(SampleCall[] Calls, AffectedStatus[] Statuses)> Families() =>
        from count in Gen.Choose(0, 4)
        from calls in Gen.ArrayOf(Gen.Elements(Het, Hom), count)
        from siblings in Gen.Choose(1, 3)
        from statuses in Gen.ArrayOf(Gen.Elements(Ill, Well, AffectedStatus.Unknown), siblings)
        select (calls, statuses);

    private static CaseEvidence Case(SampleCall[] calls, AffectedStatus[] silent)
    {
        var evidence = Singleton(Sex.Female, calls.Select((call, i) => Missense([call, .. silent.Select(_ => SampleCall.NoCall)]).At(50_000_000 + i)).ToArray());
        return evidence with { Family = evidence.Family with { Others = silent.Select((status, i) => Relative(i + 1, status)).ToList() } };
    }

    private static FamilySample Relative(int index, AffectedStatus status) =>
        new(index, $"sibling{index}", FamilyRole.Sibling, Sex.Female, status) { Sharing = Sibling };

    // The gain by the sibling over the trio alone, the variant from the mother, who is affected.
    private static double Factor(InheritanceMode mode, AffectedStatus sibling, SampleCall siblingCall, SampleCall mother)
    {
        var trio = Trio(Sex.Female, Well, Ill, Missense(Het, Ref, mother, siblingCall));
        var quartet = trio with { Family = trio.Family with { Others = [Relative(3, sibling)] } };
        return (Ratio(quartet, mode) - .05) / (Ratio(trio, mode) - .05);
    }

    private static double PairFactor(AffectedStatus sibling, SampleCall first, SampleCall second)
    {
        var trio = Trio(Sex.Female, Well, Well, Missense(Het, Het, Ref, first), Missense(Het, Ref, Het, second).At(50_000_500));
        var quartet = trio with { Family = trio.Family with { Others = [Relative(3, sibling)] } };
        var single = .05 + .08 * 2 * .459 * .43 / (200 * TestGenes.AaaShare * .333 + .84 / 3);
        return (Ratio(quartet, InheritanceMode.AutosomalRecessive) - single) / (Ratio(trio, InheritanceMode.AutosomalRecessive) - single);
    }
}
