using GenomeTriage.Annotation.Repeats;
using GenomeTriage.Genome.Families;

namespace GenomeTriage.Triage.Genotypes.Repeats;

/// <summary>A measured repeat of the patient, as evidence.</summary>
/// <param name="Genotype">The lengths.</param>
/// <param name="Ratio">P(lengths | the repeat causes the disease) / P(lengths | background).</param>
internal sealed record RepeatHit(RepeatGenotype Genotype, double Ratio);

/// <summary>Weighs measured repeats against how often healthy people have one so long, by inheritance and sex.</summary>
internal static class RepeatLikelihood
{
    // Short reads do not span long expansions, and some are measured too short.
    private const double MeasuredIfCause = .9;
    private const double NormalIfCause = .03;
    private const double IntermediateIfCause = .2;
    private const double Doubted = .2;

    // The other copy of a recessive gene may carry another kind of change.
    private const double OtherHitOfAnotherKind = .05;

    // Women with one long copy of a repeat on X are affected about half as often as men.
    private const double AffectedWomen = .5;

    /// <summary>The evidence of each measured repeat; a normal length that the caller doubts says nothing.</summary>
    public static IReadOnlyList<RepeatHit> Of(IReadOnlyList<RepeatGenotype> genotypes, Sex sex) =>
        [.. genotypes.Where(one => !one.IsDoubted || one.Expanded > 0).Select(one => new RepeatHit(one, RatioOf(one, sex)))];

    private static double RatioOf(RepeatGenotype genotype, Sex sex)
    {
        if (genotype.Status != RepeatStatus.Pathogenic) return genotype.Status == RepeatStatus.Normal ? NormalIfCause : IntermediateIfCause;
        var expected = genotype.Locus.Frequency;
        var confidence = genotype.IsDoubted ? Doubted : 1;
        return confidence * MeasuredIfCause * (genotype.Locus.Inheritance switch
        {
            RepeatInheritance.Recessive => genotype.Expanded > 1 ? 1 / (expected * expected) : OtherHitOfAnotherKind / (2 * expected),
            RepeatInheritance.XLinked => IsAlone(genotype, sex) ? 1 / expected : AffectedWomen / (2 * expected),
            _ => 1 / (2 * expected),
        });
    }

    private static bool IsAlone(RepeatGenotype genotype, Sex sex) => sex == Sex.Male || sex == Sex.Unknown && genotype.Counts.Count == 1;
}
