using GenomeTriage.Triage.Genotypes.Background;
using GenomeTriage.Triage.Genotypes.Mechanisms;

namespace GenomeTriage.Triage.Genotypes;

/// <summary>
/// How much likelier one variant is as the cause than by chance: P(class, frequency | causal) over the number of such
/// variants that chance puts into the gene (an exact ratio of Poisson processes).
/// </summary>
/// <param name="parameters">The numbers.</param>
/// <param name="rates">Variants expected by chance.</param>
/// <param name="useFrequency">Whether frequencies count.</param>
/// <param name="cataloguedShare">Share of the patient's alleles with a number of dbSNP; <c>null</c> where the file gives none.</param>
internal sealed class VariantWeights(GenotypeParameters parameters, BackgroundRates rates, bool useFrequency, double? cataloguedShare)
{
    private const double CausalShareCommonDominant = .0005;
    private const double CausalShareCommonRecessive = .005;
    private const double NewShareCommon = .001;

    /// <summary>A heterozygous variant as the cause of a dominant disease.</summary>
    public VariantOdds Dominant(int gene, CarriedVariant variant, GeneMechanism mechanism) =>
        Weigh(gene, variant, parameters.CausalDominantBy(mechanism), parameters.DominantBins, CausalShareCommonDominant, 1, Copies.One).Times(variant.DosageRatio);

    /// <summary>A homozygous variant as the cause of a dominant disease.</summary>
    public double DominantHomozygous(int gene, CarriedVariant variant, GeneMechanism mechanism, double homozygosity) =>
        Weigh(gene, variant, parameters.CausalDominantBy(mechanism), parameters.DominantBins, CausalShareCommonDominant, homozygosity, Copies.Two).Ratio;

    /// <summary>A heterozygous variant as one hit of a recessive disease.</summary>
    public double RecessiveHit(int gene, CarriedVariant variant) =>
        Weigh(gene, variant, parameters.CausalRecessive, parameters.RecessiveBins, CausalShareCommonRecessive, 1, Copies.One).Times(variant.CarrierDiscount).Ratio;

    /// <summary>A homozygous variant as both hits of a recessive disease.</summary>
    public double RecessiveHomozygous(int gene, CarriedVariant variant, double homozygosity) =>
        Weigh(gene, variant, parameters.CausalRecessive, parameters.RecessiveBins, CausalShareCommonRecessive, homozygosity, Copies.Two).Ratio;

    /// <summary>A variant on X; a man shows half as many as a woman.</summary>
    public VariantOdds XLinked(int gene, CarriedVariant variant)
    {
        const double half = .5;
        return Weigh(gene, variant, parameters.CausalXLinked, parameters.DominantBins, CausalShareCommonDominant,
            variant.Zygosity == Zygosity.Hemizygous ? half : 1, Copies.One).Times(variant.DosageRatio);
    }

    private VariantOdds Weigh(
        int gene, CarriedVariant variant, IReadOnlyList<double> causal, IReadOnlyList<double> causalBins, double causalCommon, double exposure, Copies copies)
    {
        var (rare, all) = copies == Copies.One
            ? (parameters.RareHeterozygotes, parameters.AllHeterozygotes)
            : (parameters.RareHomozygotes, parameters.AllHomozygotes);
        var f = variant.Reading.SumOf(causal) * variant.CallConfidence * variant.EvidenceRatio;
        var expectedRare = rates.Expected(gene, variant.Reading, rare) * exposure;
        var expectedAll = rates.Expected(gene, variant.Reading, all) * exposure;
        var arising = copies == Copies.One ? rates.Arising(gene, variant.Reading, parameters.NewVariants) * exposure : 0;
        return variant.Bin switch
        {
            FrequencyBin.Unknown => new(f * CatalogueRatio(variant), expectedAll, arising),
            FrequencyBin.Common => new(f * causalCommon, expectedAll - expectedRare, arising * NewShareCommon),
            FrequencyBin.Rare => new(f, expectedRare, arising),
            var bin when useFrequency => new(f * causalBins[(int)bin], expectedRare * parameters.BackgroundBins[(int)bin], arising * parameters.NewBins[(int)bin]),
            _ => new(f, expectedRare, arising),
        };
    }

    // Where no frequency is known, a number of dbSNP is the next best: nearly all common variants have one, and of the
    // causes of rare diseases only those that were seen before.
    private double CatalogueRatio(CarriedVariant variant) => !useFrequency || cataloguedShare is not { } share ? 1
        : variant.IsCatalogued ? (1 - parameters.CausalUncatalogued) / share
        : parameters.CausalUncatalogued / (1 - share);

    private enum Copies
    {
        One,
        Two,
    }
}
