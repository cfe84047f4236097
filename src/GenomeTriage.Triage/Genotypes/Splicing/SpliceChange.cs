using GenomeTriage.Annotation.Effects;

namespace GenomeTriage.Triage.Genotypes.Splicing;

/// <summary>A substitution of the splice region.</summary>
/// <param name="Site">The splice site beside it, and how far.</param>
/// <param name="IsToPurine">Whether the new base is A or G in the direction of the transcript, as no base of the acceptor's tract of pyrimidines is.</param>
internal readonly record struct SpliceChange(SpliceSite Site, bool IsToPurine)
{
    // The change's share of the causes over its share of the region, in which chance variants lie evenly: five sixths in the
    // intron's twelve bases, one sixth in the exon's six where the protein stays the same (by estimate); of those at an
    // acceptor four in ten are to a purine (of what ClinVar calls benign at -4 to -8, 568 of 1,330). Causes in introns: 490
    // substitutions that ClinVar calls pathogenic, +3 to +8 91, 37, 212, 17, 1, 2; to a purine -3 to -8 63, 2, 10, 15, 14,
    // 16, to a pyrimidine 6, 0, 3, 1, 0, 0; 21 of patients published with other diseases than the clean ones, +5 13, -3 4,
    // +4 2, +3 and +6 1. Of these patients 5 more have a silent change in the exon's three bases, 4 of them in the last.
    // None weighs less than a tenth. (benchmarks/GenomeTriage.Evidence.Counts)

    /// <summary>How much likelier it is as a cause than as a chance variant of the splice region.</summary>
    public double Ratio => (Site.Kind, Site.Distance) switch
    {
        (SpliceSiteKind.Donor, 5) => 6,
        (SpliceSiteKind.Donor, 3) => 2,
        (SpliceSiteKind.Donor, 4) => 1,
        (SpliceSiteKind.Donor, 6) => .4,
        (SpliceSiteKind.Donor, > 6) => .1,
        (SpliceSiteKind.Acceptor, -3) => IsToPurine ? 4 : .2,
        (SpliceSiteKind.Acceptor, -4) => .1,
        (SpliceSiteKind.Acceptor, < -4) => IsToPurine ? .8 : .1,
        (SpliceSiteKind.Donor, -1) => 5,
        _ => .3,
    };
}
