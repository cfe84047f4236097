using GenomeTriage.Annotation;
using GenomeTriage.Triage.Families;
using GenomeTriage.Triage.Genotypes.Inheritance;

namespace GenomeTriage.Triage.Genotypes;

/// <summary>Reads what the family shows of a variant of the patient.</summary>
/// <param name="family">Who is which sample.</param>
internal sealed class FamilyCallReader(SequencedFamily family)
{
    // A caller that finds a structural variant in the child misses it in a parent who has it about this often.
    private const double MissedStructural = .1;

    /// <summary>The calls of the parents and of all others.</summary>
    public FamilyCalls Of(AnnotatedVariant variant) => new(
        new ParentalCalls(LikelihoodOf(variant, family.Father), LikelihoodOf(variant, family.Mother)),
        family.Others.Count == 0 ? [] : [.. family.Others.Select(relative =>
            new RelativeCall(LikelihoodOf(variant, relative), relative.Sharing, relative.Status, relative.Sex))]);

    private static CopyLikelihood LikelihoodOf(AnnotatedVariant variant, FamilySample? relative)
    {
        if (relative is not { IsDoubted: false } sample) return CopyLikelihood.Unknown;
        var copies = CopyLikelihood.Of(variant.Calls.Span[sample.Index]);
        return variant.Structural is null ? copies : copies.WithMissed(MissedStructural);
    }
}
