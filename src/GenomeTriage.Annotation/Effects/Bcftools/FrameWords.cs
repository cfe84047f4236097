using GenomeTriage.Annotation.Consequences;

namespace GenomeTriage.Annotation.Effects.Bcftools;

/// <summary>
/// A change of length in words: bases put in or taken out in whole codons are an insertion or a deletion, also where they
/// change the amino acid beside them.
/// </summary>
internal static class FrameWords
{
    internal static SoTermSet Of(int lengthChange) =>
        lengthChange % 3 != 0 ? SoTerm.Frameshift : lengthChange > 0 ? SoTerm.InframeInsertion : SoTerm.InframeDeletion;
}
