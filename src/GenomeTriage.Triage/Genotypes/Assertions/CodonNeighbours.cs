using GenomeTriage.Annotation;
using GenomeTriage.Annotation.Consequences;
using GenomeTriage.Annotation.SiteSources;
using GenomeTriage.Genome.Variants;
using GenomeTriage.Knowledge.ClinVar;

namespace GenomeTriage.Triage.Genotypes.Assertions;

/// <summary>
/// Other single-base changes of the same codon that ClinVar calls pathogenic without conflict (after PM5 of ACMG/AMP).
/// Whether the neighbour changes the residue as this one does cannot be told without a sequence, so it counts less than
/// PM5 does. Codons that an intron divides are searched on the variant's side only.
/// </summary>
/// <param name="clinVar">ClinVar.</param>
/// <param name="isReverse">Whether a gene is on the reverse strand; <c>null</c> where not known.</param>
internal sealed class CodonNeighbours(KnownSubstitutions clinVar, Func<int, bool?> isReverse)
{
    /// <summary>How much likelier a neighbour is beside a cause than beside a chance variant.</summary>
    public const double Ratio = 3;

    private const int CodonLength = 3;

    /// <summary>
    /// The neighbour; <c>null</c> where there is none, where ClinVar knows the variant itself, and where healthy people are
    /// known to carry it often: PM5 speaks of new changes.
    /// </summary>
    public SmallVariant? Find(AnnotatedVariant annotated, GeneConsequence consequence)
    {
        var variant = annotated.Variant;
        if (consequence is not { Class: ConsequenceClass.Missense, CodingPosition: { } coding } || !variant.IsSnv) return null;
        if (annotated.ClinVar.State == ClinVarState.Found || KnownVariants.IsKnownToBeFrequent(annotated.Frequency)) return null;
        if (isReverse(consequence.GeneIndex) is not { } reverse) return null;
        var place = (coding - 1) % CodonLength;
        var first = variant.Position - (reverse ? CodonLength - 1 - place : place);
        foreach (var other in clinVar.Enumerate(variant.Contig, first, first + CodonLength - 1))
            if (other.IsStrictPathogenic && (other.Gene < 0 || other.Gene == consequence.GeneIndex) && !IsSame(other, variant))
                return new SmallVariant(variant.Contig, other.Position.Position, $"{(char)other.Reference}", $"{(char)other.Alternate}");
        return null;
    }

    private static bool IsSame(ClinVarAssertion other, SmallVariant variant) =>
        other.Position.Position == variant.Position && other.Alternate == variant.Alternate[0];
}
