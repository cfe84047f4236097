using GenomeTriage.Triage.Genotypes.Background;

namespace GenomeTriage.Triage.Genotypes;

/// <summary>
/// How much likelier one variant is as the cause than by chance: P(class, frequency | causal) over the number of such
/// variants that chance puts into the gene (an exact ratio of Poisson processes).
/// </summary>
internal sealed class VariantWeights(GenotypeParameters parameters, BackgroundRates rates, bool useFrequency)
{
    private const double CausalShareCommonDominant = .0005;
    private const double CausalShareCommonRecessive = .005;

    /// <summary>A heterozygous variant as the cause of a dominant disease.</summary>
    public double Dominant(int gene, CarriedVariant variant) =>
        Weight(gene, variant, parameters.CausalDominant, parameters.DominantBins, CausalShareCommonDominant, 1, Copies.One);

    /// <summary>A homozygous variant as the cause of a dominant disease.</summary>
    public double DominantHomozygous(int gene, CarriedVariant variant, double homozygosity) =>
        Weight(gene, variant, parameters.CausalDominant, parameters.DominantBins, CausalShareCommonDominant, homozygosity, Copies.Two);

    /// <summary>A heterozygous variant as one hit of a recessive disease.</summary>
    public double RecessiveHit(int gene, CarriedVariant variant) =>
        Weight(gene, variant, parameters.CausalRecessive, parameters.RecessiveBins, CausalShareCommonRecessive, 1, Copies.One);

    /// <summary>A homozygous variant as both hits of a recessive disease.</summary>
    public double RecessiveHomozygous(int gene, CarriedVariant variant, double homozygosity) =>
        Weight(gene, variant, parameters.CausalRecessive, parameters.RecessiveBins, CausalShareCommonRecessive, homozygosity, Copies.Two);

    /// <summary>A variant on X; a man shows half as many as a woman.</summary>
    public double XLinked(int gene, CarriedVariant variant)
    {
        const double half = .5;
        return Weight(gene, variant, parameters.CausalXLinked, parameters.DominantBins, CausalShareCommonDominant,
            variant.Zygosity == Zygosity.Hemizygous ? half : 1, Copies.One);
    }

    private double Weight(
        int gene, CarriedVariant variant, IReadOnlyList<double> causal, IReadOnlyList<double> causalBins, double causalCommon, double exposure, Copies copies)
    {
        var (rare, all) = copies == Copies.One
            ? (parameters.RareHeterozygotes, parameters.AllHeterozygotes)
            : (parameters.RareHomozygotes, parameters.AllHomozygotes);
        var f = variant.Classes.SumOf(causal);
        var expectedRare = rates.Expected(gene, variant.Classes, rare) * exposure;
        var expectedAll = rates.Expected(gene, variant.Classes, all) * exposure;
        var ratio = variant.Bin switch
        {
            FrequencyBin.Unknown => f / expectedAll,
            FrequencyBin.Common => f * causalCommon / (expectedAll - expectedRare),
            var bin when useFrequency => f * causalBins[(int)bin] / parameters.BackgroundBins[(int)bin] / expectedRare,
            _ => f / expectedRare,
        };
        return ratio * variant.CallConfidence * variant.AssertionRatio;
    }

    private enum Copies
    {
        One,
        Two,
    }
}
