using GenomeTriage.Annotation;
using GenomeTriage.Annotation.Consequences;
using GenomeTriage.Genome.Families;
using GenomeTriage.Genome.Positions;
using GenomeTriage.Genome.Variants;
using GenomeTriage.Knowledge.ClinVar;
using GenomeTriage.Knowledge.Mito;
using GenomeTriage.Triage.Cases;
using GenomeTriage.Triage.Genotypes;
using GenomeTriage.Triage.Genotypes.Assertions;
using GenomeTriage.Triage.Results;
using GenomeTriage.Triage.Tests.Building;
using static GenomeTriage.Triage.Tests.Building.TestCase;

namespace GenomeTriage.Triage.Tests.Genotypes;

/// <summary>How much ClinVar's word weighs, by what the variant would have to be.</summary>
public sealed class AssertionTests
{
    // What is left where nothing is seen.
    private const double Unseen = .05;
    private const double Pathogenic = 60;

    private static readonly KnownVariants Known = new(RealEngine.Pack.ClinVar, () => new MitomapTable([]));

    [Fact]
    public void Pathogenic_AsADominantCause_WeighsInFull() =>
        Assert.Equal(Pathogenic, Gain(InheritanceMode.AutosomalDominant, Het), 1e-6);

    [Fact]
    public void Pathogenic_InBothCopies_WeighsInFull() =>
        Assert.Equal(Pathogenic, Gain(InheritanceMode.AutosomalRecessive, Hom), 1e-6);

    [Fact]
    public void Pathogenic_OneOfTwoHits_WeighsASixthBecauseHealthyPeopleCarrySuch() =>
        Assert.Equal(Pathogenic / 6, Gain(InheritanceMode.AutosomalRecessive, Het), 1e-6);

    // How often likelier the variant is with the entry than without ClinVar.
    private static double Gain(InheritanceMode mode, SampleCall call)
    {
        var evidence = Singleton(Sex.Female, Variant(TestGenes.Aaa, SoTerm.Missense, null, call) with
        {
            ClinVar = new ClinVarEvidence(ClinVarState.Found,
                new ClinVarAssertion(new GenomicPosition(new Contig(1), 50_000_100), (byte)'A', (byte)'C', ClinVarSignificances.Pathogenic) { Gene = -1, IsStrictPathogenic = true }),
        });
        return (Ratio(EvidenceSources.None) - Unseen) / (Ratio(EvidenceSources.ClinVar) - Unseen);

        double Ratio(EvidenceSources without) => TestGenes.Model(Known).Weigh(evidence, without).RatioOf(new GeneMode(TestGenes.Aaa, mode));
    }
}
