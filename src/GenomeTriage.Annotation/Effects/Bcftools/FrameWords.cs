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

    /// <summary>The same words for bases that are both taken out and put in; a stop in a shifted frame is not told.</summary>
    internal static SoTermSet OfReplacement(SoTermSet terms, int lengthChange)
    {
        if (terms.Contains(SoTerm.Frameshift)) terms = terms.Without(SoTerm.StopGained);
        return OfCompound(terms, lengthChange);
    }

    /// <summary>Changes on one haplotype told together: where their lengths cancel out, the protein is altered in the frame.</summary>
    internal static SoTermSet OfCompound(SoTermSet terms, int lengthChange) =>
        lengthChange != 0 && terms.Contains(SoTerm.ProteinAltering) ? terms.Without(SoTerm.ProteinAltering) | Of(lengthChange) : terms;
}
