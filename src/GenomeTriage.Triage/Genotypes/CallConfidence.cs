using GenomeTriage.Annotation;
using GenomeTriage.Genome.Variants;

namespace GenomeTriage.Triage.Genotypes;

/// <summary>How probable it is that a carrier call is right, from its filter, genotype quality and reads.</summary>
internal static class CallConfidence
{
    private const double OfFailedFilter = .2;
    private const double Least = .02;
    private const double PhredBase = 10;

    // A heterozygote shows the allele in half of its reads; so few as this share are seen in hardly any, and in many
    // artefacts and mosaics.
    private const double LowShare = .15;
    private const double OfLowShare = .2;
    private const int EnoughReads = 8;

    /// <summary>The probability, 0–1; 1 where nothing is given.</summary>
    public static double Of(FilterState filter, SampleCall call)
    {
        var confidence = filter.Status == FilterStatus.Failed ? OfFailedFilter : 1;
        if (call.Quality is { } quality) confidence *= 1 - Math.Pow(PhredBase, -quality / PhredBase);
        if (IsThin(call)) confidence *= OfLowShare;
        return Math.Clamp(confidence, Least, 1);
    }

    private static bool IsThin(SampleCall call) =>
        call.Depth is { } depth && depth >= EnoughReads && call.AlternateDepth is { } reads && reads < LowShare * depth;
}
