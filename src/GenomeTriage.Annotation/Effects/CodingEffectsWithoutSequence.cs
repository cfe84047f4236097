using GenomeTriage.Annotation.Consequences;
using static GenomeTriage.Annotation.Consequences.ProteinChangeState;

namespace GenomeTriage.Annotation.Effects;

/// <summary>
/// What the gene model alone says of a coding edit. A change of length tells the frame and a touched start codon is lost
/// whatever it becomes; a substitution elsewhere is a coding change of unknown effect.
/// </summary>
internal static class CodingEffectsWithoutSequence
{
    internal static CodingChange Of(CodingEdit edit)
    {
        if (edit.TouchesStart) return new(SoTerm.StartLost, Known);
        if (edit.TouchesIntron || edit.Start < 0 || edit.End > edit.Length) return new(SoTerm.CodingSequenceVariant, Unknown);
        if (!edit.KeepsFrame) return new(SoTerm.Frameshift, Known);
        if (edit.LengthChange == 0 || edit.TouchesLastCodon) return new(SoTerm.CodingSequenceVariant, Unknown);
        if (edit.IsInsertion) return new(SoTerm.InframeInsertion, Known);
        return new(edit.Inserted.Length == 0 ? SoTerm.InframeDeletion : SoTerm.ProteinAltering, Known);
    }
}

/// <summary>Terms of a coding edit.</summary>
/// <param name="Terms">The terms for the coding sequence alone.</param>
/// <param name="ProteinChange">Whether they say what happens to the protein.</param>
internal readonly record struct CodingChange(SoTermSet Terms, ProteinChangeState ProteinChange);
