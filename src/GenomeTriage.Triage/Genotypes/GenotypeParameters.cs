using GenomeTriage.Triage.Genotypes.Mechanisms;

namespace GenomeTriage.Triage.Genotypes;

/// <summary>
/// The numbers of the genotype likelihood. Arrays of fourteen are by <see cref="Annotation.Consequences.ConsequenceClass"/>:
/// ten classes of small variants as the reference measured them, then the loss of a gene, the loss of exons, the gain of a
/// gene, and a broken gene. The numbers of those four are our own
/// estimates of the order of magnitude, fitted to no patients and yet to be checked. Arrays of five by <see cref="Background.FrequencyBin"/> from absent to below 1e-2.
/// </summary>
public sealed record GenotypeParameters
{
    /// <summary>The reference measurement's numbers.</summary>
    public static readonly GenotypeParameters Reference = new();

    /// <summary>P(class | causes a dominant disease).</summary>
    public IReadOnlyList<double> CausalDominant { get; init; } = [.265, .036, .010, .62, .039, .014, .001, .003, .0006, .010, .020, .020, .004, .008];

    /// <summary>P(class | causes a dominant disease by losing one copy).</summary>
    public IReadOnlyList<double> CausalByLoss { get; init; } = [.52, .045, .010, .36, .035, .014, .001, .003, .0006, .010, .080, .060, .002, .020];

    /// <summary>P(class | causes a dominant disease of a gene whose loss is known to harm, though not in this disease).</summary>
    public IReadOnlyList<double> CausalByPossibleLoss { get; init; } = [.36, .04, .010, .51, .045, .014, .001, .003, .0006, .010, .040, .030, .003, .010];

    /// <summary>P(class | causes a dominant disease by an altered product).</summary>
    public IReadOnlyList<double> CausalByAlteration { get; init; } = [.13, .025, .010, .72, .075, .014, .001, .003, .0006, .010, .004, .006, .004, .003];

    /// <summary>P(class | causes a dominant disease of a gene that does not tolerate loss, mechanism not known).</summary>
    public IReadOnlyList<double> CausalInConstrained { get; init; } = [.24, .035, .010, .64, .035, .014, .001, .003, .0006, .010, .020, .020, .003, .006];

    /// <summary>P(class | causes a dominant disease of a gene that tolerates loss, mechanism not known).</summary>
    public IReadOnlyList<double> CausalInTolerant { get; init; } = [.13, .015, .010, .77, .035, .014, .001, .003, .0006, .010, .003, .004, .003, .002];

    /// <summary>P(class | one of the two hits of a recessive disease).</summary>
    public IReadOnlyList<double> CausalRecessive { get; init; } = [.366, .096, .016, .459, .022, .012, .003, .017, .003, .0075, .025, .045, .0005, .012];

    /// <summary>P(class | causes an X-linked disease).</summary>
    public IReadOnlyList<double> CausalXLinked { get; init; } = [.40, .10, .006, .45, .016, .016, .001, .004, .001, .003, .040, .070, .020, .020];

    /// <summary>Rare heterozygous variants expected in one healthy person, over all genes.</summary>
    public IReadOnlyList<double> RareHeterozygotes { get; init; } = [15.2, 4.9, .7, 200, 6.5, 28, 140, 127, 90, 24, .7, 2.6, 5, 1.6];

    /// <summary>
    /// New variants of one person that are called, over all genes: some 1.1 coding mutations a generation
    /// (Kaplanis et al. 2020) and .4 false calls, of which most are indels and missense.
    /// </summary>
    public IReadOnlyList<double> NewVariants { get; init; } = [.18, .02, .005, 1.0, .03, .08, .30, .30, .25, .10, .03, .04, .05, .04];

    /// <summary>P(frequency bin | new variant): few mutations hit a place where one is known.</summary>
    public IReadOnlyList<double> NewBins { get; init; } = [.84, .07, .04, .03, .02];

    /// <summary>Rare homozygous variants expected in one healthy person, over all genes.</summary>
    public IReadOnlyList<double> RareHomozygotes { get; init; } = [.13, .04, .01, 2.6, .05, .1, .5, .5, .3, .1, .01, .05, .05, .02];

    /// <summary>Heterozygous variants of any frequency expected in one healthy person, for input without a frequency source.</summary>
    public IReadOnlyList<double> AllHeterozygotes { get; init; } = [110, 60, 25, 6000, 130, 900, 7000, 6000, 3000, 1500, 8, 60, 40, 40];

    /// <summary>Homozygous variants of any frequency expected in one healthy person.</summary>
    public IReadOnlyList<double> AllHomozygotes { get; init; } = [60, 30, 15, 3900, 80, 600, 4600, 4000, 2000, 1000, 3, 30, 10, 20];

    /// <summary>P(frequency bin | rare background variant).</summary>
    public IReadOnlyList<double> BackgroundBins { get; init; } = [.333, .222, .222, .222, .30];

    /// <summary>P(frequency bin | causes a dominant or X-linked disease).</summary>
    public IReadOnlyList<double> DominantBins { get; init; } = [.80, .10, .06, .03, .01];

    /// <summary>P(frequency bin | causes a recessive disease).</summary>
    public IReadOnlyList<double> RecessiveBins { get; init; } = [.43, .18, .18, .17, .04];

    /// <summary>P(class | causes a dominant disease by the mechanism).</summary>
    public IReadOnlyList<double> CausalDominantBy(GeneMechanism mechanism) => mechanism switch
    {
        GeneMechanism.LossOfFunction => CausalByLoss,
        GeneMechanism.PossibleLoss => CausalByPossibleLoss,
        GeneMechanism.AlteredProduct => CausalByAlteration,
        GeneMechanism.Constrained => CausalInConstrained,
        GeneMechanism.Tolerant => CausalInTolerant,
        _ => CausalDominant,
    };

    /// <summary>P(no number of dbSNP | causes a rare disease), in a file that is annotated with them.</summary>
    public double CausalUncatalogued { get; init; } = .6;

    /// <summary>P(the causal variants of a dominant disease are not among those seen).</summary>
    public double Unseen { get; init; } = .05;

    /// <summary>Weight of a homozygous variant as the cause of a dominant disease.</summary>
    public double DominantHomozygous { get; init; } = .01;

    /// <summary>
    /// P(only one of the two hits of a recessive disease is seen). An estimate: each allele is missed with some .04, as a
    /// loss of exons that the file does not tell, a variant deep in an intron or outside of the gene, or for want of depth.
    /// </summary>
    public double SecondHitHidden { get; init; } = .08;

    /// <summary>P(homozygous | recessive and seen).</summary>
    public double RecessiveHomozygous { get; init; } = .55;

    /// <summary>Rare homozygotes of damaging classes from which on the parents are taken as related.</summary>
    public int RelatedParentsFrom { get; init; } = 10;

    /// <summary>Usual number of rare homozygotes, against which an excess is counted.</summary>
    public double UsualHomozygotes { get; init; } = 4;
}
