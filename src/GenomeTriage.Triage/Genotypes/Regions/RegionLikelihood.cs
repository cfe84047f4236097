using GenomeTriage.Annotation;
using GenomeTriage.Genome.Families;
using GenomeTriage.Knowledge.Genes;
using GenomeTriage.Triage.Evidence;
using GenomeTriage.Triage.Families;
using GenomeTriage.Triage.Genotypes.Inheritance;

namespace GenomeTriage.Triage.Genotypes.Regions;

/// <summary>A structural variant of the patient that takes in a recurrent region.</summary>
/// <param name="Syndrome">Index in <see cref="SyndromeRegions.All"/>.</param>
/// <param name="Region">The region.</param>
/// <param name="Variant">The variant.</param>
/// <param name="Ratio">P(calls | it causes the syndrome) / P(calls | background).</param>
internal sealed record RegionHit(int Syndrome, DosageRegion Region, AnnotatedVariant Variant, double Ratio);

/// <summary>Weighs the structural variants of a case that take in a recurrent region, against how many healthy people have them.</summary>
/// <param name="regions">The regions.</param>
internal sealed class RegionLikelihood(DosageRegions regions)
{
    private const double FoundIfCause = .9;
    private const double NewPer100000 = 2;
    private const double People = 100_000;

    // Beyond this many healthy carriers a parent who is well says little: most of those who have it are.
    private const double OftenHarmless = 25;

    /// <summary>The best hit of every syndrome.</summary>
    public IReadOnlyList<RegionHit> Of(CaseEvidence evidence, SequencedFamily family)
    {
        var calls = new FamilyCallReader(family);
        var structural = evidence.Variants.Where(static variant => variant.Structural is not null).ToList();
        if (structural.Count == 0) return [];
        return [.. Enumerable.Range(0, SyndromeRegions.All.Count).SelectMany(syndrome => HitsOf(syndrome, structural, family, calls))];
    }

    private IEnumerable<RegionHit> HitsOf(int index, List<AnnotatedVariant> structural, SequencedFamily family, FamilyCallReader calls)
    {
        var syndrome = SyndromeRegions.All[index];
        foreach (var region in regions.All.Where(region => region.Id == syndrome.Region))
        {
            var hits = structural.Where(variant => variant.Structural!.Kind == syndrome.Kind && DosageRegions.IsHit(region, variant.Structural))
                .Select(variant => new RegionHit(index, region, variant, RatioOf(syndrome, variant, family, calls))).ToList();
            if (hits.Count > 0) yield return hits.MaxBy(hit => hit.Ratio)!;
        }
    }

    private static double RatioOf(SyndromeRegion syndrome, AnnotatedVariant variant, SequencedFamily family, FamilyCallReader calls)
    {
        var confidence = CallConfidence.Of(variant.Filter, variant.Calls.Span[family.Proband]);
        var odds = new VariantOdds(FoundIfCause * confidence, syndrome.HealthyPer100000 / People, NewPer100000 / People);
        if (syndrome.HealthyPer100000 > OftenHarmless && syndrome.Active is null) return odds.Ratio;
        return odds.RatioWith(DominantOrigin.Of(calls.Of(variant), syndrome.Active, StatusOf(family.Father), StatusOf(family.Mother)));
    }

    private static AffectedStatus StatusOf(FamilySample? parent) => parent?.Status ?? AffectedStatus.Unknown;
}
