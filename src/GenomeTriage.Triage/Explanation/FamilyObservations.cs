using GenomeTriage.Genome.Families;
using GenomeTriage.Genome.Variants;
using GenomeTriage.Triage.Families;
using GenomeTriage.Triage.Genotypes;
using GenomeTriage.Triage.Genotypes.Inheritance;
using GenomeTriage.Triage.Results;

namespace GenomeTriage.Triage.Explanation;

/// <summary>Gathers what the family shows of the variants of one gene, under one way that it causes a disease.</summary>
internal sealed class FamilyObservations(SequencedFamily family, GeneMode way, GeneGenotypes gene)
{
    private const double OneCopyByChance = 1 / 2d;
    private const double BothCopiesByChance = 1 / 4d;
    private const float LeastQuality = 20;

    /// <summary>What it shows of a variant in the explanation that it has part in.</summary>
    public FamilyObservation Of(GenotypeFit fit, CarriedVariant variant)
    {
        var close = family.Relatives.Where(one => !one.IsDoubted && one.Status == AffectedStatus.Affected && IsAsked(one.Role)).ToList();
        var with = close.Count(one => HasIt(fit, one) == true);
        return new FamilyObservation
        {
            IsParentageConfirmed = family is { Father.IsConfirmed: true, Mother.IsConfirmed: true },
            AffectedWith = with,
            Chance = Math.Pow(IsRecessive ? BothCopiesByChance : OneCopyByChance, with),
            AffectedWithout = close.Where(one => HasIt(fit, one) == false).Select(one => one.Id).FirstOrDefault(),
            PathogenicPartner = gene.Variants.Where(other => !ReferenceEquals(other, variant) && IsPartner(variant, other)).Select(other => VariantName.Of(other.Annotated, other.Consequence)).FirstOrDefault(),
        };
    }

    private bool IsRecessive => way.Mode == InheritanceMode.AutosomalRecessive;

    // A parent of a patient with two altered copies is not ill of them.
    private bool IsAsked(FamilyRole role) => role == FamilyRole.Sibling || !IsRecessive && role is (FamilyRole.Father or FamilyRole.Mother);

    // Null where the calls do not say.
    private bool? HasIt(GenotypeFit fit, FamilySample relative)
    {
        var first = CallOf(gene.Variants[fit.First], relative);
        if (!IsRecessive) return Carries(first);
        if (fit.Second < 0) return fit.Pattern == GenotypePattern.Homozygous && IsSure(first) ? first.IsHomozygous : null;
        var second = CallOf(gene.Variants[fit.Second], relative);
        return Carries(first) is { } one && Carries(second) is { } other ? one && other : null;
    }

    private static bool? Carries(SampleCall call) => IsSure(call) ? call.IsCarrier : null;

    private static bool IsSure(SampleCall call) => call.Missing == 0 && call.Ploidy > 0 && call.Quality is not < LeastQuality;

    private static SampleCall CallOf(CarriedVariant variant, FamilySample relative) => variant.Annotated.Calls.Span[relative.Index];

    private bool IsPartner(CarriedVariant variant, CarriedVariant other)
    {
        if (other.Annotated.ClinVar.Assertion is not { IsStrictPathogenic: true }) return false;
        var phase = PhaseOf(variant, other);
        return phase == PairPhase.Cis || phase == PairPhase.Trans && way.Mode == InheritanceMode.AutosomalDominant;
    }

    // By the reads, or by the parents where each variant is in one of them alone.
    private PairPhase PhaseOf(CarriedVariant variant, CarriedVariant other)
    {
        if (variant.PhaseWith(other) is var read and not PairPhase.Unknown) return read;
        return ParentOf(variant) is { } first && ParentOf(other) is { } second ? first == second ? PairPhase.Cis : PairPhase.Trans : PairPhase.Unknown;
    }

    private FamilyRole? ParentOf(CarriedVariant variant)
    {
        if (variant.Zygosity != Zygosity.Heterozygous || family is not { Father: { IsDoubted: false } father, Mother: { IsDoubted: false } mother }) return null;
        return (Carries(CallOf(variant, father)), Carries(CallOf(variant, mother))) switch
        {
            (true, false) => FamilyRole.Father,
            (false, true) => FamilyRole.Mother,
            _ => null,
        };
    }
}
