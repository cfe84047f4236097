using GenomeTriage.Genome.Variants;

namespace GenomeTriage.Triage.Genotypes.Inheritance;

/// <summary>How probable a person's call is if the person has no, one or two copies of the allele.</summary>
/// <param name="Zero">P(call | no copy).</param>
/// <param name="One">P(call | one copy, or the only one).</param>
/// <param name="Two">P(call | two copies).</param>
public readonly record struct CopyLikelihood(double Zero, double One, double Two)
{
    /// <summary>No call, or nobody sequenced: it says nothing.</summary>
    public static readonly CopyLikelihood Unknown = new(1, 1, 1);

    private const double ErrorFloor = 1e-5;
    private const double ErrorOfBareCall = 1e-3;
    private const double PhredBase = 10;

    /// <summary>
    /// From a call: a reference call may hide a heterozygote that the reads missed (one half to the power of the depth,
    /// or what the genotype quality says), a carrier call may be an error.
    /// </summary>
    public static CopyLikelihood Of(SampleCall call)
    {
        if (!call.IsCarrier && call.Missing > 0 || call.Ploidy == 0) return Unknown;
        var error = ErrorOf(call);
        if (!call.IsCarrier) return new CopyLikelihood(1 - error, error, error * error);
        return call.IsHomozygous || call.Ploidy == 1 ? new CopyLikelihood(error * error, error, 1) with { One = call.Ploidy == 1 ? 1 : error }
            : new CopyLikelihood(error, 1 - error, error);
    }

    /// <summary>The same where carriers go unnoticed at least with this probability (0–1).</summary>
    public CopyLikelihood WithMissed(double probability) => this == Unknown || One > Zero || Two > Zero ? this
        : new CopyLikelihood(Zero, Math.Max(One, probability), Math.Max(Two, probability * probability));

    /// <summary>P(call | carrier), given how often a carrier of this kind has both copies.</summary>
    public double Carrier(double homozygousShare) => (1 - homozygousShare) * One + homozygousShare * Two;

    private static double ErrorOf(SampleCall call)
    {
        double? byDepth = call.Depth is { } depth ? Math.Pow(.5, depth) : null;
        double? byQuality = call.Quality is { } quality ? Math.Pow(PhredBase, -quality / PhredBase) : null;
        var error = byDepth is { } d && byQuality is { } q ? Math.Max(d, q) : byDepth ?? byQuality ?? ErrorOfBareCall;
        return Math.Clamp(error, ErrorFloor, .5);
    }
}
