using GenomeTriage.Genome.Positions;
using GenomeTriage.Knowledge.Genes;
using GenomeTriage.Triage.Genotypes.Mechanisms;

namespace GenomeTriage.Triage.Tests.Genotypes.Mechanisms;

/// <summary>Who says what of a gene, and what it comes to.</summary>
public sealed class MechanismTableTests
{
    private const int Disease = 7;
    private const int Another = 8;

    [Theory]
    [InlineData(MutationConsequence.LossOfFunction, GeneMechanism.LossOfFunction)]
    [InlineData(MutationConsequence.Activating, GeneMechanism.AlteredProduct)]
    [InlineData(MutationConsequence.MissenseOrInframe, GeneMechanism.AlteredProduct)]
    public void Of_DiseaseThatDdg2pKnows_IsWhatItSays(MutationConsequence said, GeneMechanism expected) =>
        Assert.Equal(expected, Table(said: said).Of(0, [Disease]));

    [Fact]
    public void Of_LossInAnotherDiseaseOfTheGene_IsPossible() =>
        Assert.Equal(GeneMechanism.PossibleLoss, Table(said: MutationConsequence.LossOfFunction).Of(0, [Another]));

    [Fact]
    public void Of_LossInAnotherDiseaseAndHaploinsufficientByClinGen_IsLoss() =>
        Assert.Equal(GeneMechanism.LossOfFunction, Table(said: MutationConsequence.LossOfFunction, haploinsufficiency: DosageScore.SufficientEvidence).Of(0, [Another]));

    [Theory]
    [InlineData(.2f, GeneMechanism.Constrained)]
    [InlineData(.9f, GeneMechanism.Tolerant)]
    [InlineData(float.NaN, GeneMechanism.Unknown)]
    public void Of_GeneOfWhichNobodySpeaks_IsByConstraint(float bound, GeneMechanism expected) =>
        Assert.Equal(expected, Table(loeuf: bound).Of(0, [Disease]));

    [Fact]
    public void Of_LossOfBothCopies_SaysNothingOfOne() =>
        Assert.Equal(GeneMechanism.Tolerant, Table(said: MutationConsequence.LossOfFunction, requirement: AllelicRequirement.Biallelic).Of(0, [Another]));

    private static MechanismTable Table(
        MutationConsequence said = MutationConsequence.NotGiven, float loeuf = .9f, DosageScore haploinsufficiency = DosageScore.NotEvaluated,
        AllelicRequirement requirement = AllelicRequirement.Monoallelic)
    {
        var gene = new Gene
        {
            Symbol = "AAA",
            Contig = new Contig(1),
            Constraint = new GeneConstraint(10, 10, 0, 1, 1, 0, 0, loeuf, 1000),
            Dosage = new DosageSensitivity(haploinsufficiency, DosageScore.NotEvaluated),
        };
        Ddg2pEntry[] entries = said == MutationConsequence.NotGiven ? [] :
            [new Ddg2pEntry { Gene = 0, Disease = "A", Confidence = Ddg2pConfidence.Confirmed, Requirement = requirement, Consequence = said }];
        var links = new GeneDiseaseLinks(
        [
            new GeneDiseaseLink(0, Disease, GeneDiseaseSources.Ddg2p) { Consequence = said },
            new GeneDiseaseLink(0, Another, GeneDiseaseSources.Hpo),
        ]);
        return new MechanismTable(new GeneCatalog([gene]), links, entries);
    }
}
