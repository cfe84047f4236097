using GenomeTriage.Annotation;
using GenomeTriage.Annotation.Consequences;
using GenomeTriage.Annotation.Frequencies;
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

    // Healthy people carry such alleles, and what ends a protein is listed for most of them.
    [Theory]
    [InlineData("missense_variant", 12)]
    [InlineData("stop_gained", 2)]
    [InlineData("splice_donor_variant", 2)]
    public void Pathogenic_OneOfTwoHits_WeighsByHowOftenHealthyPeopleCarrySuch(string term, double ratio) =>
        Assert.Equal(ratio, Gain(InheritanceMode.AutosomalRecessive, Het, term: TermOf(term)), 1e-6);

    private static SoTerm TermOf(string name) => SoTerm.TryParse(name, out var term) ? term : throw new ArgumentException(name);

    // Most are called benign because they are frequent, and the frequency counts already.
    [Theory]
    [InlineData(ClinVarSignificances.Benign, .005, .03)]
    [InlineData(ClinVarSignificances.LikelyBenign, .005, .1)]
    [InlineData(ClinVarSignificances.Benign, .0005, .5)]
    [InlineData(ClinVarSignificances.LikelyBenign, null, .5)]
    public void Benign_WeighsByHowFrequentTheAlleleIs(ClinVarSignificances significance, double? frequency, double ratio) =>
        Assert.Equal(ratio, Gain(InheritanceMode.AutosomalDominant, Het, significance, frequency), 1e-6);

    [Fact]
    public void Benign_WhereNoSourceTellsTheFrequency_WeighsInFull()
    {
        var variant = Listed(ClinVarSignificances.Benign, null, Het) with { Frequency = AlleleFrequency.NoSource };
        Assert.Equal(.03, Known.RatioOf(variant), 1e-6);
    }

    [Fact]
    public void Benign_FrequentInOnePopulation_WeighsInFull()
    {
        var frequency = new AlleleFrequency { State = FrequencyState.Known, Overall = 1e-4, PopMax = .004, Source = "gnomAD_AF" };
        Assert.Equal(.03, Known.RatioOf(Listed(ClinVarSignificances.Benign, null, Het) with { Frequency = frequency }), 1e-6);
    }

    // Submitters who waver between uncertain and benign are no conflict about a cause.
    [Theory]
    [InlineData(ClinVarSignificances.Pathogenic | ClinVarSignificances.Uncertain, 3)]
    [InlineData(ClinVarSignificances.LikelyPathogenic | ClinVarSignificances.Benign, 3)]
    [InlineData(ClinVarSignificances.Uncertain | ClinVarSignificances.LikelyBenign, .5)]
    public void Conflict_WeighsByWhetherAnyoneCallsItPathogenic(ClinVarSignificances significances, double ratio) =>
        Assert.Equal(ratio, Gain(InheritanceMode.AutosomalDominant, Het, significances, 1e-5), 1e-6);

    // An allele that many healthy people carry is disputed because they do, and its frequency counts already.
    [Theory]
    [InlineData(.002, .014, 1)]
    [InlineData(2e-4, .0015, 1)]
    [InlineData(2e-4, 5e-4, 3)]
    public void Conflict_OverAFrequentAllele_SaysNothing(double overall, double popMax, double ratio)
    {
        var frequency = new AlleleFrequency { State = FrequencyState.Known, Overall = overall, PopMax = popMax, Source = "gnomAD_AF" };
        Assert.Equal(ratio, Known.RatioOf(Listed(ClinVarSignificances.Pathogenic | ClinVarSignificances.Benign, null, Het) with { Frequency = frequency }), 1e-6);
    }

    [Fact]
    public void NoEntry_SaysNothing() =>
        Assert.Equal(1, Known.RatioOf(Listed(ClinVarSignificances.Benign, null, Het) with { ClinVar = new ClinVarEvidence(ClinVarState.NotFound, null) }));

    private static AnnotatedVariant Listed(ClinVarSignificances significance, double? frequency, SampleCall call, SoTerm? term = null) =>
        Variant(TestGenes.Aaa, term ?? SoTerm.Missense, frequency, call) with
        {
            ClinVar = new ClinVarEvidence(ClinVarState.Found,
                new ClinVarAssertion(new GenomicPosition(new Contig(1), 50_000_100), (byte)'A', (byte)'C', significance)
                {
                    Gene = -1,
                    IsStrictPathogenic = significance == ClinVarSignificances.Pathogenic,
                }),
        };

    // How often likelier the variant is with the entry than without ClinVar.
    private static double Gain(
        InheritanceMode mode, SampleCall call, ClinVarSignificances significance = ClinVarSignificances.Pathogenic, double? frequency = null,
        SoTerm? term = null)
    {
        var evidence = Singleton(Sex.Female, Listed(significance, frequency, call, term));
        return (Ratio(EvidenceSources.None) - Unseen) / (Ratio(EvidenceSources.ClinVar) - Unseen);

        double Ratio(EvidenceSources without) => TestGenes.Model(Known).Weigh(evidence, without).RatioOf(new GeneMode(TestGenes.Aaa, mode));
    }
}
