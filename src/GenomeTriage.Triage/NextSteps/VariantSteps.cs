using GenomeTriage.Genome.Families;
using GenomeTriage.Knowledge.Genes;
using GenomeTriage.Triage.Explanation;
using GenomeTriage.Triage.Genotypes;
using GenomeTriage.Triage.Genotypes.Background;
using GenomeTriage.Triage.Genotypes.Inheritance;
using GenomeTriage.Triage.Results;

namespace GenomeTriage.Triage.NextSteps;

/// <summary>What may be asked of the variants that explain a candidate best: whether they are new, on which copies, with which other.</summary>
internal sealed class VariantSteps(GeneCatalog genes, GenotypeScores scores, GenotypeParameters parameters)
{
    private readonly bool _hasBothParents = scores.Family is { Father: not null, Mother: not null };

    /// <summary>The samples and tests for the way of a candidate that its variants fit best; none where no variant fits.</summary>
    public IEnumerable<StepOffer> Of(ReadOnlySpan<GeneMode> ways)
    {
        if (ways.IsEmpty) return [];
        var best = ways[0];
        foreach (var way in ways)
            if (scores.RatioOf(way) > scores.RatioOf(best)) best = way;
        var gene = scores.Find(best);
        return gene?.Under(best) is { Fits.Count: > 0 } likelihood ? Of(best, gene, likelihood, likelihood.Fits[0]) : [];
    }

    private IEnumerable<StepOffer> Of(GeneMode way, GeneGenotypes gene, ModeLikelihood likelihood, GenotypeFit fit)
    {
        // What of the candidate rests on these variants; for the rest they are a chance finding.
        var share = fit.Weight / likelihood.Ratio;
        var first = gene.Variants[fit.First];
        if (fit.Second >= 0)
        {
            if (!_hasBothParents && first.PhaseWith(gene.Variants[fit.Second]) == PairPhase.Unknown) yield return Phase(way, share);
        }
        else if (fit.Pattern == GenotypePattern.Heterozygous && way.Mode == InheritanceMode.AutosomalRecessive)
            yield return SecondHit(way, first, share);
        else if (fit.Pattern == GenotypePattern.Heterozygous && !_hasBothParents && first.Bin != FrequencyBin.Common
            && way.Mode is InheritanceMode.AutosomalDominant or InheritanceMode.XLinkedDominant)
            yield return NewVariant(way, first, share);
    }

    private StepOffer Phase(GeneMode way, double share) => new(
        NextStepReasonCodes.ParentsForPhase, [GeneOf(way)],
        Mix(share, StepOdds.CausalOnDifferentCopies, StepOdds.ChanceOnDifferentCopies), StepOdds.ChanceOnDifferentCopies);

    private StepOffer SecondHit(GeneMode way, CarriedVariant variant, double share) => new(
        NextStepReasonCodes.SecondHitSearch, [GeneOf(way), VariantReasons.NameOf(variant)],
        Mix(share, StepOdds.HiddenHitFound, StepOdds.HitByChance), StepOdds.HitByChance);

    private StepOffer NewVariant(GeneMode way, CarriedVariant variant, double share)
    {
        var chance = NewByChance(variant);
        var asCause = DominantOrigin.ShareNew(StatusOf(scores.Family.Father), StatusOf(scores.Family.Mother));
        return new StepOffer(
            NextStepReasonCodes.ParentsForNewVariant, [GeneOf(way), VariantReasons.NameOf(variant)], Mix(share, asCause, chance), chance);
    }

    // Of the heterozygous variants of its class and frequency that one person has, the share that is new.
    private double NewByChance(CarriedVariant variant)
    {
        var isNew = variant.Reading.SumOf(parameters.NewVariants);
        var isInherited = variant.Reading.SumOf(variant.Bin == FrequencyBin.Unknown ? parameters.AllHeterozygotes : parameters.RareHeterozygotes);
        if (variant.Bin <= FrequencyBin.Below1E2)
            (isNew, isInherited) = (isNew * parameters.NewBins[(int)variant.Bin], isInherited * parameters.BackgroundBins[(int)variant.Bin]);
        return isNew / (isNew + isInherited);
    }

    private ReasonParameter GeneOf(GeneMode way) => new("gene", ReasonParameterKind.Gene, genes[way.Gene].Symbol);

    private static AffectedStatus StatusOf(Families.FamilySample? parent) => parent?.Status ?? AffectedStatus.Unknown;

    private static double Mix(double share, double ifCause, double byChance) => share * ifCause + (1 - share) * byChance;
}
