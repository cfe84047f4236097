using GenomeTriage.Annotation;
using GenomeTriage.Annotation.Consequences;
using GenomeTriage.Annotation.Frequencies;
using GenomeTriage.Genome.Positions;
using GenomeTriage.Genome.Variants;
using GenomeTriage.Knowledge.ClinVar;
using GenomeTriage.Knowledge.Mito;

namespace GenomeTriage.Triage.Genotypes.Assertions;

/// <summary>
/// What ClinVar and MITOMAP say of a variant, as evidence with its own rate of error: how much more often causes than
/// chance findings have such an entry. To have none says nothing.
/// </summary>
/// <param name="clinVar">ClinVar.</param>
/// <param name="mitomap">MITOMAP, asked for when a variant of the mitochondrial genome is: few exomes have one.</param>
internal sealed class KnownVariants(ClinVarTable clinVar, Func<MitomapTable> mitomap)
{
    // Of causes in published patients a quarter are among the entries called pathogenic; of the rare variants that a
    // healthy person carries in genes of rare diseases it is one in some three hundred.
    private const double Pathogenic = 60;
    private const double LikelyPathogenic = 40;
    private const double Conflicting = 3;

    // Of a healthy exome's alleles (HG03709, genes of diseases) 16 are called pathogenic by some and not by others, all of
    // them with a highest frequency of .01 and more; of 1,519 causes one is, its frequency not known.
    private const double ConflictingThoughFrequent = 1;
    private const double Uncertain = .9;
    private const double LikelyBenign = .1;
    private const double Benign = .03;

    // Where submitters waver between uncertain and benign: 1 of 1,519 causes, 2 of 420 rare alleles of a healthy exome.
    private const double UncertainOrBenign = .5;

    // Most benign words rest on the frequency, which counts apart. In a healthy exome (HG03709, genes of diseases) 33 of
    // the 230 alleles whose highest frequency lies between this and .01 are called so, of the rarer ones 1 of 190; of the
    // causes in published patients of other diseases than the clean ones 5 of 1,519.
    private const double FrequencyOfBenign = 1e-3;
    private const double BenignThoughRare = .5;

    // Nearly all that is called pathogenic in healthy people is one copy in a gene of a recessive disease, about one an
    // exome: among some thirty rare variants there, not three hundred. By estimate a third of what is listed ends a protein
    // or breaks a splice site, and of all possible changes one in seventeen does: of the two such variants among the thirty
    // .18 each are listed, of the others .02. Of recessive causes .28 of either kind are (counted): 2 and 12 for 60.
    private const double AmongCarriersOfLoss = 1.0 / 30;
    private const double AmongCarriers = 1.0 / 5;
    private const double ConfirmedInMitomap = 100;
    private const double ReportedInMitomap = 2;
    private const double Polymorphism = .2;
    private const float CommonInMitomap = .005f;

    /// <summary>The ratio for a variant.</summary>
    public double RatioOf(AnnotatedVariant variant) =>
        variant.Variant.Contig == Contig.MT ? MitochondrialRatio(variant.Variant) : variant.ClinVar switch
        {
            { Assertion: { } assertion } => RatioOf(assertion, variant.Frequency),
            _ => 1,
        };

    /// <summary>How much less the entry weighs of one of two hits, because healthy people carry such: a factor for <see cref="RatioOf(AnnotatedVariant)"/>.</summary>
    /// <param name="variant">The variant.</param>
    /// <param name="effect">What it does to the gene.</param>
    public static double CarrierDiscount(AnnotatedVariant variant, ConsequenceClass effect) => (IsPathogenic(variant), effect) switch
    {
        (false, _) => 1,
        (_, ConsequenceClass.StopOrFrameshift or ConsequenceClass.SpliceDonorAcceptor) => AmongCarriersOfLoss,
        _ => AmongCarriers,
    };

    /// <summary>
    /// The diseases that ClinVar of the pack names for a variant that ClinVar, of the pack or the site, calls pathogenic, by
    /// <see cref="DiseaseNameKey"/>; empty for others. A site's ClinVar is kept without names.
    /// </summary>
    public IEnumerable<string> DiseasesOf(AnnotatedVariant variant) => IsPathogenic(variant) ? DiseasesOf(variant.Variant) : [];

    /// <summary>The diseases that ClinVar of the pack names for a substitution, by <see cref="DiseaseNameKey"/>.</summary>
    public IEnumerable<string> DiseasesOf(SmallVariant variant) => TryFind(variant, out var assertion)
        ? clinVar.DiseasesOf(assertion).Split('|', StringSplitOptions.RemoveEmptyEntries).Select(DiseaseNameKey.Of)
        : [];

    /// <summary>Whether ClinVar, of the pack or the site, calls it pathogenic or likely so.</summary>
    public static bool IsPathogenic(AnnotatedVariant variant) =>
        variant.ClinVar.Assertion?.Classification is ClinVarClassification.Pathogenic or ClinVarClassification.LikelyPathogenic;

    /// <summary>Whether ClinVar calls it pathogenic by its strict rule, so that it is kept even where it is not rare.</summary>
    public bool IsStrictPathogenic(SmallVariant variant) =>
        TryFind(variant, out var assertion) && assertion.IsStrictPathogenic;

    private static double RatioOf(ClinVarAssertion assertion, AlleleFrequency frequency) => assertion.Classification switch
    {
        ClinVarClassification.Pathogenic => Pathogenic,
        ClinVarClassification.LikelyPathogenic => LikelyPathogenic,
        ClinVarClassification.Conflicting when !assertion.IsCalledPathogenic => UncertainOrBenign,
        ClinVarClassification.Conflicting => IsKnownToBeFrequent(frequency) ? ConflictingThoughFrequent : Conflicting,
        ClinVarClassification.Uncertain => Uncertain,
        ClinVarClassification.LikelyBenign or ClinVarClassification.Benign when IsKnownToBeRare(frequency) => BenignThoughRare,
        ClinVarClassification.LikelyBenign => LikelyBenign,
        ClinVarClassification.Benign => Benign,
        _ => 1,
    };

    private static bool IsKnownToBeRare(AlleleFrequency frequency) => frequency.State switch
    {
        FrequencyState.AbsentFromSource => true,
        FrequencyState.Known => frequency.Highest < FrequencyOfBenign,
        _ => false,
    };

    /// <summary>Whether the allele is known to be carried so often, over all or in one population, that its frequency says most of what can be said.</summary>
    public static bool IsKnownToBeFrequent(AlleleFrequency frequency) =>
        frequency is { State: FrequencyState.Known, Highest: >= FrequencyOfBenign };

    /// <summary>Finds the entry of ClinVar of the pack; none for what is no substitution.</summary>
    public bool TryFind(SmallVariant variant, out ClinVarAssertion assertion)
    {
        assertion = default;
        return variant.IsSnv
            && clinVar.TryFind(variant.Contig, variant.Position, (byte)variant.Reference[0], (byte)variant.Alternate[0], out assertion);
    }

    /// <summary>What MITOMAP says of a variant of the mitochondrial genome; <c>null</c> where it does not list it.</summary>
    public MitomapVariant? FindMitochondrial(SmallVariant variant) => mitomap().Find(variant.Position, variant.Reference, variant.Alternate);

    // The class of ClinGen's panel stands in brackets behind MITOMAP's own status: Cfrm-[P], Reported-[LB].
    private double MitochondrialRatio(SmallVariant variant) => FindMitochondrial(variant) switch
    {
        null => 1,
        { Status: var status } when status.EndsWith("[B]", StringComparison.Ordinal) => Benign,
        { Status: var status } when status.EndsWith("[LB]", StringComparison.Ordinal) => LikelyBenign,
        { IsConfirmed: true } => ConfirmedInMitomap,
        { Status: var status } when status.EndsWith("[P]", StringComparison.Ordinal) => Pathogenic,
        { Status: var status } when status.EndsWith("[LP]", StringComparison.Ordinal) => LikelyPathogenic,
        { Frequency: >= CommonInMitomap } => Polymorphism,
        { Disease.Length: > 0 } => ReportedInMitomap,
        _ => 1,
    };
}
