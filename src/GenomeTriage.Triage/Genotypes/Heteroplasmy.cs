using GenomeTriage.Genome.Variants;
using GenomeTriage.Knowledge.Mito;

namespace GenomeTriage.Triage.Genotypes;

/// <summary>
/// What the share of mitochondrial genomes with a variant says. Causes of disease are mostly in a part of them; what a
/// healthy person carries and can be seen in blood is mostly in all, or in very few.
/// </summary>
internal static class Heteroplasmy
{
    private const double AllFrom = .95;
    private const double LowBelow = .1;
    private const double VeryLowBelow = .03;

    // Estimates, fitted to nothing. Of causes .7 lie between, .25 are in all genomes and .05 in few; of the background .15, .65 and .2. Very low shares
    // are errors of sequencing, or nuclear copies of mitochondrial sequence, more often than not.
    private const double BetweenRatio = .70 / .15;
    private const double AllRatio = .25 / .65;
    private const double LowRatio = .05 / .20;
    private const double VeryLowRatio = .05;

    /// <summary>Whether all genomes have it, as far as the call tells.</summary>
    public static bool IsHomoplasmic(SampleCall call) => call.AlternateShare is { } share ? share >= AllFrom : call.Alternate == call.Ploidy;

    /// <summary>How much likelier the share is of a cause; 1 where it is not given, and where MITOMAP has it reported so.</summary>
    /// <param name="call">The patient's call.</param>
    /// <param name="known">What MITOMAP says of the variant; <c>null</c> where nothing.</param>
    public static double RatioOf(SampleCall call, MitomapVariant? known) => call.AlternateShare switch
    {
        null => 1,
        >= (float)AllFrom => known is { IsConfirmed: true, IsSeenHomoplasmic: true } ? 1 : AllRatio,
        < (float)VeryLowBelow => VeryLowRatio,
        < (float)LowBelow => LowRatio,
        _ => known is { IsConfirmed: true, IsSeenHeteroplasmic: false } ? 1 : BetweenRatio,
    };
}
