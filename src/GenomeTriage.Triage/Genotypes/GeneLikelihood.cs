using GenomeTriage.Genome.Families;
using GenomeTriage.Triage.Genotypes.Inheritance;
using GenomeTriage.Triage.Genotypes.Mechanisms;
using GenomeTriage.Triage.Results;

namespace GenomeTriage.Triage.Genotypes;

/// <summary>
/// The likelihood ratio of one gene's genotypes for each mode of inheritance, with the patient's variants in it. The
/// formulas are those of docs/ranking.md.
/// </summary>
internal sealed class GeneLikelihood(GenotypeParameters parameters, VariantWeights weights)
{
    // Women with one altered copy of a recessive gene on X are mostly well, and most patients are male.
    private const double MaleShareRecessive = 1.8;
    private const double FemaleShareRecessive = .2;
    private const double FemaleUnseenRecessive = .5;
    private const double FemaleHeterozygousRecessive = .35;
    private const double FemaleHomozygousRecessive = .15;

    /// <summary>An autosomal (or pseudo-autosomal) gene of a dominant disease.</summary>
    public ModeLikelihood Dominant(
        int gene, IReadOnlyList<CarriedVariant> variants, GeneMechanism mechanism, FamilyStatus family, double homozygosity)
    {
        var found = new List<GenotypeFit>();
        for (var i = 0; i < variants.Count; i++)
        {
            var variant = variants[i];
            found.Add(variant.Zygosity == Zygosity.Homozygous
                ? new GenotypeFit(parameters.DominantHomozygous * weights.DominantHomozygous(gene, variant, mechanism, homozygosity), i, -1, PatternOf(variant), 1)
                : Fit(weights.Dominant(gene, variant, mechanism), DominantOrigin.Of(variant.Family, variant.ActiveCopy, family.Father, family.Mother), i, variant));
        }

        return Scaled(parameters.Unseen, 1 - parameters.Unseen, found);
    }

    /// <summary>An autosomal gene of a recessive disease: both hits seen, or one with the other hidden.</summary>
    public ModeLikelihood Recessive(int gene, IReadOnlyList<CarriedVariant> variants, double homozygosity)
    {
        var found = new List<GenotypeFit>();
        var hits = new double[variants.Count];
        var seen = 1 - parameters.Unseen - parameters.SecondHitHidden;
        for (var i = 0; i < variants.Count; i++)
        {
            if (variants[i].Zygosity == Zygosity.Homozygous)
            {
                var origin = RecessiveOrigin.HomozygousFactor(variants[i].Family);
                var weight = parameters.RecessiveHomozygous * weights.RecessiveHomozygous(gene, variants[i], homozygosity);
                found.Add(new GenotypeFit(seen * weight * origin, i, -1, GenotypePattern.Homozygous, origin));
                continue;
            }

            hits[i] = weights.RecessiveHit(gene, variants[i]);
            found.Add(new GenotypeFit(parameters.SecondHitHidden * hits[i], i, -1, PatternOf(variants[i]), 1));
        }

        AddPairs(variants, hits, seen * (1 - parameters.RecessiveHomozygous), found);
        return Scaled(parameters.Unseen, 1, found);
    }

    /// <summary>A gene on X of a recessive disease.</summary>
    public ModeLikelihood XLinkedRecessive(int gene, IReadOnlyList<CarriedVariant> variants, FamilyStatus family) =>
        family.Sex == Sex.Male
            ? Scaled(parameters.Unseen * MaleShareRecessive, (1 - parameters.Unseen) * MaleShareRecessive, Hemizygotes(gene, variants, family))
            : Scaled(FemaleUnseenRecessive * FemaleShareRecessive, (1 - FemaleUnseenRecessive) * FemaleShareRecessive, Carriers(gene, variants));

    /// <summary>A gene on X of a dominant disease.</summary>
    public ModeLikelihood XLinkedDominant(int gene, IReadOnlyList<CarriedVariant> variants, FamilyStatus family)
    {
        var found = new List<GenotypeFit>();
        for (var i = 0; i < variants.Count; i++)
            found.Add(Fit(weights.XLinked(gene, variants[i]), variants[i].Zygosity == Zygosity.Hemizygous
                ? XLinkedOrigin.Dominant(variants[i].Family, family.Mother)
                : DominantOrigin.Of(variants[i].Family, null, family.Father, family.Mother), i, variants[i]));
        return Scaled(parameters.Unseen, 1 - parameters.Unseen, found);
    }

    private List<GenotypeFit> Hemizygotes(int gene, IReadOnlyList<CarriedVariant> variants, FamilyStatus family)
    {
        var found = new List<GenotypeFit>();
        for (var i = 0; i < variants.Count; i++)
            if (variants[i].Zygosity == Zygosity.Hemizygous)
                found.Add(Fit(weights.XLinked(gene, variants[i]), XLinkedOrigin.Recessive(variants[i].Family, family.Mother), i, variants[i]));
        return found;
    }

    private List<GenotypeFit> Carriers(int gene, IReadOnlyList<CarriedVariant> variants)
    {
        var found = new List<GenotypeFit>();
        for (var i = 0; i < variants.Count; i++)
        {
            var share = variants[i].Zygosity == Zygosity.Homozygous ? FemaleHomozygousRecessive : FemaleHeterozygousRecessive;
            found.Add(new GenotypeFit(weights.XLinked(gene, variants[i]).Ratio * share, i, -1, PatternOf(variants[i]), 1));
        }

        return found;
    }

    private static GenotypeFit Fit(VariantOdds odds, OriginEvidence origin, int index, CarriedVariant variant)
    {
        var weight = odds.RatioWith(origin);
        return new GenotypeFit(weight, index, -1, PatternOf(variant), weight / odds.Ratio);
    }

    private static void AddPairs(IReadOnlyList<CarriedVariant> variants, double[] hits, double share, List<GenotypeFit> found)
    {
        for (var i = 0; i < hits.Length; i++)
            for (var j = i + 1; j < hits.Length; j++)
                if (hits[i] > 0 && hits[j] > 0)
                {
                    var phase = variants[i].PhaseWith(variants[j]);
                    var factor = PairOrigin.Factor(variants[i].Family, variants[j].Family, phase);
                    var pattern = factor > 1 ? GenotypePattern.CompoundHeterozygous : GenotypePattern.PossiblyCompoundHeterozygous;
                    found.Add(new GenotypeFit(share * 2 * hits[i] * hits[j] * factor, i, j, pattern, factor));
                }
    }

    private static ModeLikelihood Scaled(double unseen, double seen, List<GenotypeFit> found)
    {
        var scaled = found.Where(one => one.Weight > 0).Select(one => one with { Weight = one.Weight * seen }).ToList();
        return ModeLikelihood.Of(unseen + scaled.Sum(one => one.Weight), scaled);
    }

    private static GenotypePattern PatternOf(CarriedVariant variant)
    {
        if (variant.Zygosity == Zygosity.Homozygous) return GenotypePattern.Homozygous;
        const double surelyAbsent = .99;
        var mother = variant.Family.Parents.Mother;
        var father = variant.Family.Parents.Father;
        var isNewOnX = variant.Zygosity == Zygosity.Hemizygous && Absent(mother);
        if (isNewOnX || Absent(mother) && Absent(father)) return GenotypePattern.DeNovo;
        return variant.Zygosity == Zygosity.Hemizygous ? GenotypePattern.Hemizygous : GenotypePattern.Heterozygous;

        static bool Absent(CopyLikelihood parent) => parent.Zero >= surelyAbsent && parent.One < 1 - surelyAbsent;
    }
}

/// <summary>What the likelihood needs to know of the family beside the calls.</summary>
/// <param name="Sex">The patient's sex; not <see cref="Sex.Unknown"/>.</param>
/// <param name="Father">Whether the father is affected.</param>
/// <param name="Mother">Whether the mother is affected.</param>
internal readonly record struct FamilyStatus(Sex Sex, AffectedStatus Father, AffectedStatus Mother);
