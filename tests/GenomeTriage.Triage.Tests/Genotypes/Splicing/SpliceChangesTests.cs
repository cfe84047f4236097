using GenomeTriage.Annotation;
using GenomeTriage.Annotation.Consequences;
using GenomeTriage.Annotation.Effects;
using GenomeTriage.Annotation.Scores;
using GenomeTriage.Genome.Families;
using GenomeTriage.Genome.Positions;
using GenomeTriage.Genome.Transcripts;
using GenomeTriage.Knowledge.ClinVar;
using GenomeTriage.Knowledge.Mito;
using GenomeTriage.Triage.Cases;
using GenomeTriage.Triage.Genotypes;
using GenomeTriage.Triage.Genotypes.Assertions;
using GenomeTriage.Triage.Genotypes.Splicing;
using GenomeTriage.Triage.Results;
using GenomeTriage.Triage.Tests.Building;

namespace GenomeTriage.Triage.Tests.Genotypes.Splicing;

/// <summary>Where in the splice region a change lies weighs once, and only where nothing that knows more speaks.</summary>
public sealed class SpliceChangesTests
{
    private const double Unseen = .05;

    // Of gene AAA, 1-based: the exon ends at 50,000,200 and the next begins at 50,000,301.
    private const int LastOfExon = 50_000_200;
    private const int FirstOfNext = 50_000_301;

    private static readonly Transcript Transcript = new()
    {
        Id = "NM_1.1", GeneSymbol = "AAA", ContigName = "chr1", Strand = Strand.Forward, Exons = [new(50_000_100, LastOfExon), new(FirstOfNext - 1, 50_000_400)],
    };

    [Theory]
    [InlineData(LastOfExon + 5, 6)]
    [InlineData(LastOfExon + 7, .1)]
    [InlineData(LastOfExon, 5)]
    [InlineData(LastOfExon - 1, .3)]
    public void Weigh_SubstitutionOfTheRegion_ByItsPlace(int position, double ratio) =>
        Assert.Equal(ratio, Gain(At(position)), 1e-9);

    // The tract before an acceptor is of pyrimidines, and a purine may make an acceptor of its own.
    [Theory]
    [InlineData(FirstOfNext - 3, "G", 4)]
    [InlineData(FirstOfNext - 3, "T", .2)]
    [InlineData(FirstOfNext - 4, "G", .1)]
    [InlineData(FirstOfNext - 6, "A", .8)]
    [InlineData(FirstOfNext - 6, "C", .1)]
    public void Weigh_BeforeAnAcceptor_ByTheNewBase(int position, string alternate, double ratio)
    {
        var variant = At(position);
        Assert.Equal(ratio, Gain(variant with { Variant = variant.Variant with { Alternate = alternate } }), 1e-9);
    }

    [Theory]
    [InlineData(Strand.Forward, "G", true)]
    [InlineData(Strand.Forward, "C", false)]
    [InlineData(Strand.Reverse, "C", true)]
    [InlineData(Strand.Reverse, "A", false)]
    public void Find_NewBase_IsThatOfTheTranscript(Strand strand, string alternate, bool isToPurine)
    {
        var variant = At(LastOfExon + 5);
        variant = variant with { Variant = variant.Variant with { Alternate = alternate } };
        Assert.Equal(isToPurine, new SpliceChanges(_ => Transcript with { Strand = strand }).Find(variant, variant.Consequences[0])!.Value.IsToPurine);
    }

    // So that a chance variant of the region weighs on the whole about what it weighed before; four in ten are to a purine.
    [Fact]
    public void Ratios_OverTheBasesOfAnIntron_HaveAMeanOfAboutOne()
    {
        var sites = Enumerable.Range(3, 6).SelectMany(distance => new SpliceSite[] { new(SpliceSiteKind.Donor, distance), new(SpliceSiteKind.Acceptor, -distance) });
        Assert.InRange(sites.Average(site => .4 * new SpliceChange(site, true).Ratio + .6 * new SpliceChange(site, false).Ratio), .9, 1.1);
    }

    [Fact]
    public void Weigh_WhereSpliceAiSpeaks_OnlyItCounts() =>
        Assert.Equal(4.33, Gain(At(LastOfExon + 5) with { Scores = new PredictorScores { SpliceAi = .8 } }), 1e-9);

    [Fact]
    public void Weigh_WhereSpliceAiIsLeftOut_ThePlaceCounts() =>
        Assert.Equal(6, Gain(At(LastOfExon + 5) with { Scores = new PredictorScores { SpliceAi = .8 } }, EvidenceSources.Predictors), 1e-9);

    [Fact]
    public void Weigh_WhereClinVarDecides_OnlyItCounts()
    {
        var assertion = new ClinVarAssertion(new(TestGenes.Catalog[0].Contig, LastOfExon + 5), (byte)'A', (byte)'C', ClinVarSignificances.Pathogenic);
        Assert.Equal(60, Gain(At(LastOfExon + 5) with { ClinVar = new ClinVarEvidence(ClinVarState.Found, assertion) }), 1e-9);
    }

    [Fact]
    public void Find_DeletionOrAnotherClass_IsNone()
    {
        var changes = new SpliceChanges(_ => Transcript);
        var deletion = At(LastOfExon + 5) with { Variant = At(LastOfExon + 5).Variant with { Reference = "AG" } };
        var missense = TestCase.Variant(TestGenes.Aaa, SoTerm.Missense, null, TestCase.Het).At(LastOfExon);
        Assert.Null(changes.Find(deletion, deletion.Consequences[0]));
        Assert.Null(changes.Find(missense, missense.Consequences[0]));
        Assert.NotNull(changes.Find(At(LastOfExon + 5), At(LastOfExon + 5).Consequences[0]));
    }

    // The file may have followed another transcript.
    [Fact]
    public void Find_FarFromTheTranscriptsSites_IsNone()
    {
        Assert.Null(new SpliceChanges(_ => Transcript).Find(At(LastOfExon + 30), At(LastOfExon + 30).Consequences[0]));
        Assert.Null(new SpliceChanges(_ => Transcript).Find(At(LastOfExon + 1), At(LastOfExon + 1).Consequences[0]));
        Assert.Null(new SpliceChanges(_ => null).Find(At(LastOfExon + 5), At(LastOfExon + 5).Consequences[0]));
    }

    private static AnnotatedVariant At(int position) =>
        TestCase.Variant(TestGenes.Aaa, SoTerm.SpliceRegion, null, TestCase.Het).At(position);

    // How much more than without a transcript.
    private static double Gain(AnnotatedVariant variant, EvidenceSources without = EvidenceSources.None)
    {
        var plain = At(variant.Variant.Position);
        return (Ratio(variant, _ => Transcript, without) - Unseen) / (Ratio(plain, _ => null, without) - Unseen);
    }

    private static double Ratio(AnnotatedVariant variant, Func<int, Transcript?> transcriptOf, EvidenceSources without)
    {
        var known = new KnownVariants(RealEngine.Pack.ClinVar, () => new MitomapTable([]));
        return TestGenes.Model(known, transcriptOf).Weigh(TestCase.Singleton(Sex.Female, variant), without).RatioOf(new GeneMode(TestGenes.Aaa, InheritanceMode.AutosomalDominant));
    }
}
