using GenomeTriage.Annotation.Structural;
using GenomeTriage.Genome.Transcripts;
using GenomeTriage.Knowledge.Genes;

namespace GenomeTriage.Triage.Genotypes.Regions;

/// <summary>
/// The recurrent copy-number regions that ClinGen has judged: those of syndromes, and those that many healthy people
/// lose or gain. Made once a pack; thread-safe.
/// </summary>
internal sealed class DosageRegions
{
    // The share that collections of structural variants ask for (dbVar, gnomAD): half of either in common.
    private const double SameAsPopulation = .5;
    private const double CoversSyndrome = .5;

    // Gaps were closed between the assemblies in the regions of syndromes; a short stretch that becomes another length
    // was torn apart, its ends in two copies of a repeat.
    private const double MostChangeOfPopulation = .1;
    private const double MostChangeOfSyndrome = .2;

    // 17q12 (HNF1B) has no counterpart by the chain, since its end was turned round in GRCh38; the place is stated here and
    // has yet to be compared with ClinGen's own on GRCh38 (a test holds that HNF1B and LHX1 lie in it).
    private const string Of17Q12 = "ISCA-37432";
    private static readonly GenomicInterval PlaceOf17Q12 = new(36_458_166, 37_854_616);

    private readonly DosageRegion[] _regions;

    public DosageRegions(IEnumerable<DosageRegion> regions) => _regions = [.. regions.Select(Settled).Where(IsPlaced)];

    /// <summary>The regions with a place on GRCh38.</summary>
    public IReadOnlyList<DosageRegion> All => _regions;

    /// <summary>Whether healthy people are known to have this very loss or gain: half of either stretch in common.</summary>
    public bool IsOfPopulation(StructuralVariant variant) => !IsInSyndrome(variant) && _regions.Any(region =>
        ScoreOf(region, variant.Kind) == DosageScore.Unlikely
        && variant.ReciprocalOverlap(region.Contig, region.GRCh38) >= SameAsPopulation);

    /// <summary>Whether the variant loses or gains most of a region whose loss or gain causes a syndrome.</summary>
    public bool IsInSyndrome(StructuralVariant variant) => _regions.Any(region => IsHit(region, variant));

    /// <summary>Whether the variant loses or gains most of the region, and ClinGen holds that to be harmful.</summary>
    public static bool IsHit(DosageRegion region, StructuralVariant variant)
    {
        if (ScoreOf(region, variant.Kind) != DosageScore.SufficientEvidence || region.Contig != variant.Contig) return false;
        var common = Math.Min(region.GRCh38.End, variant.Span.End) - Math.Max(region.GRCh38.Start, variant.Span.Start);
        return common >= CoversSyndrome * region.GRCh38.Length;
    }

    private static DosageRegion Settled(DosageRegion region) => region.Id == Of17Q12 ? region with { GRCh38 = PlaceOf17Q12 } : region;

    private static bool IsPlaced(DosageRegion region)
    {
        if (region.GRCh38.Length == 0) return false;
        var isHarmful = region.Dosage is { Haploinsufficiency: DosageScore.SufficientEvidence } or { Triplosensitivity: DosageScore.SufficientEvidence };
        var change = Math.Abs(region.GRCh38.Length - region.GRCh37.Length) / (double)region.GRCh37.Length;
        return change <= (isHarmful ? MostChangeOfSyndrome : MostChangeOfPopulation);
    }

    private static DosageScore? ScoreOf(DosageRegion region, StructuralKind kind) => kind switch
    {
        StructuralKind.Deletion => region.Dosage.Haploinsufficiency,
        StructuralKind.Duplication => region.Dosage.Triplosensitivity,
        _ => null,
    };
}
