using GenomeTriage.Annotation;
using GenomeTriage.Annotation.Consequences;
using GenomeTriage.Annotation.Frequencies;
using GenomeTriage.Genome.Families;
using GenomeTriage.Genome.Positions;
using GenomeTriage.Knowledge.ClinVar;
using GenomeTriage.Knowledge.Diseases;
using GenomeTriage.Phenotype.Candidates;
using GenomeTriage.Triage.Cases;
using GenomeTriage.Triage.Genotypes;
using GenomeTriage.Triage.Genotypes.Assertions;
using GenomeTriage.Triage.Ranking;
using GenomeTriage.Triage.Results;
using GenomeTriage.Triage.Tests.Building;

namespace GenomeTriage.Triage.Tests.Ranking;

/// <summary>The diseases of a gene told apart by which of them ClinVar names, on the pack that ships.</summary>
public sealed class CandidateNamesTests
{
    // PTPN11 p.Asn308Asp, for which ClinVar names Noonan syndrome 1 and Noonan syndrome.
    private const int Asn308Asp = 112_477_719;
    private static readonly RankingModel Model = RealEngine.Engine.Knowledge.Ranking(CandidateScope.Omim);
    private static readonly int Ptpn11 = Enumerable.Range(0, RealEngine.Pack.Genes.Count).First(i => RealEngine.Pack.Genes[i].Symbol == "PTPN11");
    private static readonly GeneMode Dominant = new(Ptpn11, InheritanceMode.AutosomalDominant);
    private static readonly int[] OfGene = [.. Enumerable.Range(0, Model.Candidates.Count).Where(i => Model.Candidates[i].Genes.Contains(Ptpn11))];

    [Fact]
    public void Named_GainsAndTheOthersOfTheGeneLose_AndTheirMeanStays()
    {
        var scores = Scores(Asn308Asp, EvidenceSources.None);
        Assert.All(OfGene, candidate => Assert.Equal(Model.Candidates[candidate].Codes[0].ToString() == "OMIM:163950", Ratio(candidate) > 1));
        Assert.Equal(5, OfGene.Max(Ratio) / OfGene.Min(Ratio), 1e-9);
        Assert.Equal(1, OfGene.Average(Ratio), 1e-9);

        double Ratio(int candidate) => Model.Names.RatioOf(candidate, Dominant, scores);
    }

    [Fact]
    public void Named_TakesPartInTheRatioOfTheCandidate()
    {
        var (scores, named) = (Scores(Asn308Asp, EvidenceSources.None), OfGene.First(i => Model.Candidates[i].Codes[0].ToString() == "OMIM:163950"));
        var ways = Model.Genes.Of(named).ToArray();
        var shares = ways.Select(way => Math.Exp(Model.Parameters.Inheritance.Of(way.Mode))).ToArray();
        var expected = ways.Zip(shares, (way, share) => share * scores.RatioOf(way) * Model.Names.RatioOf(named, way, scores)).Sum() / shares.Sum();
        Assert.Equal(expected, Model.Genes.RatioOf(named, scores), 1e-9 * expected);
    }

    // A recessive disease needs another hit, of which ClinVar says nothing.
    [Fact]
    public void Named_AsOneOfTwoHits_SpeaksForHalf()
    {
        var (scores, way) = (Scores(Asn308Asp, EvidenceSources.None), new GeneMode(Ptpn11, InheritanceMode.AutosomalRecessive));
        Assert.Equal(Math.Sqrt(5), OfGene.Max(one => Model.Names.RatioOf(one, way, scores)) / OfGene.Min(one => Model.Names.RatioOf(one, way, scores)), 1e-9);
    }

    [Theory]
    [InlineData(Asn308Asp, EvidenceSources.ClinVar)]
    [InlineData(Asn308Asp + 200, EvidenceSources.None)]
    public void NoEntryInUse_TellsNoneApart(int position, EvidenceSources without)
    {
        var scores = Scores(position, without);
        Assert.All(OfGene, candidate => Assert.Equal(1, Model.Names.RatioOf(candidate, Dominant, scores)));
    }

    [Theory]
    [InlineData("Noonan_syndrome_1", "noonan syndrome 1")]
    [InlineData("Charcot-Marie-Tooth_disease\\x2c_type_1A", "charcot marie tooth disease type 1a")]
    [InlineData(" Leopard syndrome (1) ", "leopard syndrome 1")]
    [InlineData("", "")]
    public void DiseaseNameKey_IsTheSameHoweverSpelled(string name, string plain) => Assert.Equal(plain, DiseaseNameKey.Of(name));

    // Where the candidates are OMIM's entries, Orphanet's names of exactly the same disease still name it.
    [Theory]
    [InlineData("Congenital_contractural_arachnodactyly", true)]
    [InlineData("Beals_syndrome", true)]
    [InlineData("Macular_degeneration\\x2c_early-onset", false)]
    public void IsNamed_ByOrphanetsNameOrSynonym(string name, bool isNamed)
    {
        Assert.True(Model.Candidates.TryFind(DiseaseId.Omim(121050), out var candidate));
        Assert.Equal(isNamed, Model.Names.IsNamed(candidate, new HashSet<string> { DiseaseNameKey.Of(name) }));
    }

    // A site's ClinVar may call another variant of the gene pathogenic, and has no names.
    [Fact]
    public void Named_BesideAnUnnamedPathogenicVariant_IsToldOfTheNamedOne()
    {
        var unnamed = Missense(Asn308Asp + 200) with { ClinVar = Missense(Asn308Asp).ClinVar };
        var scores = RealEngine.Engine.Knowledge.Genotypes.Weigh(TestCase.Singleton(Sex.Female, unnamed, Missense(Asn308Asp)), EvidenceSources.None);
        Assert.Equal(Asn308Asp, scores.Named.Find(Ptpn11)!.First.Annotated.Variant.Position);
        Assert.Equal(.5, scores.Named.Find(Ptpn11)!.ShareOfHits);
    }

    // Not in ClinVar of the pack; two other changes of the codon are, for Noonan syndrome.
    [Fact]
    public void Named_ForAnotherChangeOfTheCodon_TellsTheGenesDiseasesApart()
    {
        var scores = RealEngine.Engine.Knowledge.Genotypes.Weigh(TestCase.Singleton(Sex.Female, Asn308His()), EvidenceSources.None);
        Assert.NotNull(scores.Named.Find(Ptpn11)!.First.Neighbour);
        Assert.All(OfGene, candidate => Assert.Equal(
            Model.Candidates[candidate].Codes[0].ToString() == "OMIM:163950", Model.Names.RatioOf(candidate, Dominant, scores) > 1));
    }

    // PM5 of ACMG/AMP speaks of new changes: healthy people carry this one.
    [Theory]
    [InlineData(1e-4, .002, false)]
    [InlineData(1e-4, 9e-4, true)]
    public void Codon_OfAFrequentAllele_SaysNothing(double overall, double popMax, bool counts)
    {
        var variant = Asn308His() with { Frequency = new AlleleFrequency { State = FrequencyState.Known, Overall = overall, PopMax = popMax, Source = "gnomAD_AF" } };
        var scores = RealEngine.Engine.Knowledge.Genotypes.Weigh(TestCase.Singleton(Sex.Female, variant), EvidenceSources.None);
        Assert.Equal(counts, scores.Readings[0].Genes[Ptpn11].Variants[0].Neighbour is not null);
        Assert.Equal(counts, scores.Named.Find(Ptpn11) is not null);
    }

    private static AnnotatedVariant Asn308His()
    {
        var variant = Missense(Asn308Asp, "C");
        return variant with { Consequences = [variant.Consequences[0] with { CodingPosition = 922 }] };
    }

    private static GenotypeScores Scores(int position, EvidenceSources without) =>
        RealEngine.Engine.Knowledge.Genotypes.Weigh(TestCase.Singleton(Sex.Female, Missense(position)), without);

    private static AnnotatedVariant Missense(int position, string alternate = "G")
    {
        var facts = RealEngine.Pack.Genes[Ptpn11];
        var variant = TestCase.Variant(0, SoTerm.Missense, null, TestCase.Het);
        var isListed = RealEngine.Pack.ClinVar.TryFind(facts.Contig, position, (byte)'A', (byte)alternate[0], out var assertion);
        return variant with
        {
            Variant = variant.Variant with { Contig = facts.Contig, Position = position, Reference = "A", Alternate = alternate },
            ClinVar = isListed ? new ClinVarEvidence(ClinVarState.Found, assertion) : new ClinVarEvidence(ClinVarState.NotFound, null),
            Consequences = [variant.Consequences[0] with { GeneSymbol = facts.Symbol, GeneIndex = Ptpn11 }],
        };
    }
}
