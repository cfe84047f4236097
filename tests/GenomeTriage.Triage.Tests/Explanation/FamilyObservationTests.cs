using GenomeTriage.Annotation;
using GenomeTriage.Annotation.Consequences;
using GenomeTriage.Genome.Families;
using GenomeTriage.Genome.Positions;
using GenomeTriage.Genome.Variants;
using GenomeTriage.Knowledge.ClinVar;
using GenomeTriage.Triage.Explanation;
using GenomeTriage.Triage.Families;
using GenomeTriage.Triage.Genotypes;
using GenomeTriage.Triage.Genotypes.Background;
using GenomeTriage.Triage.Results;
using GenomeTriage.Triage.Tests.Building;
using static GenomeTriage.Triage.Tests.Building.TestCase;

namespace GenomeTriage.Triage.Tests.Explanation;

/// <summary>What parents and siblings show of a variant, for the criteria of segregation. Samples: patient, father, mother, sister, brother.</summary>
public sealed class FamilyObservationTests
{
    private const AffectedStatus Well = AffectedStatus.Unaffected;
    private const AffectedStatus Ill = AffectedStatus.Affected;
    private static readonly SampleCall Doubtful = Ref with { Quality = 10 };

    [Fact]
    public void Dominant_AffectedWhoCarry_HalveTheChanceEach()
    {
        var seen = Dominant(Family(Ill, Well, Ill, Ill), [Het, Het, Ref, Het, Het]);
        Assert.Equal((3, 1 / 8d, null), (seen.AffectedWith, seen.Chance, seen.AffectedWithout));
    }

    [Fact]
    public void Dominant_AffectedWhoLacksIt_IsNamedIfTheCallIsSure()
    {
        Assert.Equal("brother", Dominant(Family(Ill, Well, Ill, Ill), [Het, Het, Ref, Het, Ref]).AffectedWithout);
        Assert.Null(Dominant(Family(Ill, Well, Ill, Ill), [Het, Het, Ref, Het, Doubtful]).AffectedWithout);
        Assert.Null(Dominant(Family(Ill, Well, Ill, Ill), [Het, Het, Ref, Het, SampleCall.NoCall]).AffectedWithout);
    }

    [Fact]
    public void Dominant_HealthyAndDoubtedRelatives_DoNotCount()
    {
        var family = Family(Well, Well, Ill, Ill);
        family = family with { Others = [family.Others[0], family.Others[1] with { IsDoubted = true }] };
        var seen = Dominant(family, [Het, Het, Ref, Het, Ref]);
        Assert.Equal((1, 1 / 2d, null), (seen.AffectedWith, seen.Chance, seen.AffectedWithout));
    }

    [Fact]
    public void Recessive_SiblingsAreAskedForBothCopiesAndParentsNotAtAll()
    {
        var family = Family(Ill, Well, Ill, Ill);
        var pair = Observed(family, InheritanceMode.AutosomalRecessive, new GenotypeFit(1, 0, 1, GenotypePattern.CompoundHeterozygous, 1), Carried([Het, Het, Ref, Het, Het]), Carried([Het, Ref, Het, Het, Ref]));
        Assert.Equal((1, 1 / 4d, "brother"), (pair.AffectedWith, pair.Chance, pair.AffectedWithout));
        var alike = Observed(family, InheritanceMode.AutosomalRecessive, new GenotypeFit(1, 0, -1, GenotypePattern.Homozygous, 1), Carried([Hom, Het, Het, Hom, Hom]));
        Assert.Equal((2, 1 / 16d, null), (alike.AffectedWith, alike.Chance, alike.AffectedWithout));
    }

    [Fact]
    public void Parentage_IsConfirmedByBothParentsOnly()
    {
        var family = Family(Well, Well, Well, Well);
        Assert.False(Dominant(family, [Het, Ref, Ref, Ref, Ref]).IsParentageConfirmed);
        family = family with { Father = family.Father!.Value with { IsConfirmed = true } };
        Assert.False(Dominant(family, [Het, Ref, Ref, Ref, Ref]).IsParentageConfirmed);
        family = family with { Mother = family.Mother!.Value with { IsConfirmed = true } };
        Assert.True(Dominant(family, [Het, Ref, Ref, Ref, Ref]).IsParentageConfirmed);
    }

    [Theory]
    [InlineData(true, InheritanceMode.AutosomalDominant, true)] // the same parent: one copy
    [InlineData(true, InheritanceMode.AutosomalRecessive, true)]
    [InlineData(false, InheritanceMode.AutosomalDominant, true)] // the other copy, though one is enough
    [InlineData(false, InheritanceMode.AutosomalRecessive, false)] // the other copy: what a recessive disease asks for
    public void Partner_ThatIsPathogenic_CountsByCopyAndInheritance(bool isOfOneParent, InheritanceMode mode, bool counts)
    {
        var other = Carried(isOfOneParent ? [Het, Het, Ref, Ref, Ref] : [Het, Ref, Het, Ref, Ref]);
        other = other with { Annotated = other.Annotated with { ClinVar = Pathogenic } };
        var seen = Observed(Family(Well, Well, Well, Well), mode, new GenotypeFit(1, 0, -1, GenotypePattern.Heterozygous, 1), Carried([Het, Het, Ref, Ref, Ref]), other);
        Assert.Equal(counts, seen.PathogenicPartner is not null);
    }

    private static ClinVarEvidence Pathogenic => new(
        ClinVarState.Found, new ClinVarAssertion(new GenomicPosition(new Contig(1), 1), (byte)'A', (byte)'C', ClinVarSignificances.Pathogenic) { Gene = -1, IsStrictPathogenic = true });

    private static FamilyObservation Dominant(SequencedFamily family, SampleCall[] calls) =>
        Observed(family, InheritanceMode.AutosomalDominant, new GenotypeFit(1, 0, -1, GenotypePattern.Heterozygous, 1), Carried(calls));

    private static FamilyObservation Observed(SequencedFamily family, InheritanceMode mode, GenotypeFit fit, params CarriedVariant[] variants) =>
        new FamilyObservations(family, new GeneMode(TestGenes.Aaa, mode), new GeneGenotypes(TestGenes.Aaa, variants, static (_, _) => throw new InvalidOperationException())).Of(fit, variants[0]);

    private static CarriedVariant Carried(SampleCall[] calls)
    {
        var annotated = Variant(TestGenes.Aaa, SoTerm.Missense, null, calls);
        return new CarriedVariant
        {
            Annotated = annotated,
            Consequence = annotated.Consequences[0],
            Reading = ConsequenceReading.Of(annotated.Consequences[0]),
            Bin = FrequencyBin.Absent,
            Call = calls[0],
            Zygosity = calls[0].IsHomozygous ? Zygosity.Homozygous : Zygosity.Heterozygous,
        };
    }

    private static SequencedFamily Family(AffectedStatus father, AffectedStatus mother, AffectedStatus sister, AffectedStatus brother)
    {
        var trio = Trio(Sex.Female, father, mother).Family;
        return trio with
        {
            Others = [new FamilySample(3, "sister", FamilyRole.Sibling, Sex.Female, sister), new FamilySample(4, "brother", FamilyRole.Sibling, Sex.Male, brother)],
        };
    }
}
