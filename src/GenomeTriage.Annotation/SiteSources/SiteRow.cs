using GenomeTriage.Genome.Variants;

namespace GenomeTriage.Annotation.SiteSources;

/// <summary>One allele of a source with its numbers.</summary>
/// <param name="Variant">The allele on GRCh38, without shared ends.</param>
/// <param name="Values">One number for each column of the source; NaN where it has none.</param>
public readonly record struct SiteRow(SmallVariant Variant, float[] Values);
