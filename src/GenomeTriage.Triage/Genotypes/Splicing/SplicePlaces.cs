using GenomeTriage.Annotation;
using GenomeTriage.Annotation.Consequences;
using GenomeTriage.Genome.Transcripts;

namespace GenomeTriage.Triage.Genotypes.Splicing;

/// <summary>
/// Where in the splice region a substitution lies, by the gene's MANE Select transcript, and how much more often causes
/// lie there than chance variants of the region do.
/// </summary>
/// <param name="transcriptOf">The MANE Select transcript of a gene by its index; <c>null</c> where there is none.</param>
internal sealed class SplicePlaces(Func<int, Transcript?> transcriptOf)
{
    private const int ExonicBases = 3;
    private const int IntronicBases = 8;

    /// <summary>The place; <c>null</c> for what is no substitution of the splice region, or not of that transcript's.</summary>
    public SplicePlace? Find(AnnotatedVariant variant, GeneConsequence consequence)
    {
        if (consequence.Class != ConsequenceClass.SpliceRegion || !variant.Variant.IsSnv) return null;
        if (transcriptOf(consequence.GeneIndex) is not { } transcript) return null;
        return SplicePlace.Of(transcript, variant.Variant.Position) is { Distance: >= -ExonicBases and <= IntronicBases and not (1 or 2) } place ? place : null;
    }

    // The place's share of the causes over its share of the region, in which chance variants lie evenly: five sixths in the
    // intron's twelve bases, one sixth in the exon's six where the protein stays the same (by estimate). Causes in introns:
    // 490 substitutions that ClinVar calls pathogenic, +3 to +8 91, 37, 212, 17, 1, 2 and -3 to -8 69, 2, 13, 16, 14, 16;
    // 21 of patients published with other diseases than the clean ones, +5 13, -3 4, +4 2, +3 and +6 1. Of these patients
    // 5 more have a silent change in the exon's three bases, 4 of them in the last. None weighs less than a tenth.
    // (benchmarks/GenomeTriage.Evidence.Counts)

    /// <summary>How much likelier the place is of a cause than of a chance variant of the splice region.</summary>
    public static double RatioOf(SplicePlace place) => (place.Site, place.Distance) switch
    {
        (SpliceSite.Donor, 5) => 6,
        (SpliceSite.Donor, 3) => 2,
        (SpliceSite.Donor, 4) => 1,
        (SpliceSite.Donor, 6) => .4,
        (SpliceSite.Donor, > 6) => .1,
        (SpliceSite.Acceptor, 3) => 1.5,
        (SpliceSite.Acceptor, 4) => .1,
        (SpliceSite.Acceptor, > 4) => .3,
        (SpliceSite.Donor, -1) => 5,
        _ => .3,
    };
}
