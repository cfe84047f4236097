using GenomeTriage.Annotation.Consequences;
using GenomeTriage.Genome.Sequences;
using static GenomeTriage.Annotation.Consequences.ProteinChangeState;

namespace GenomeTriage.Annotation.Effects;

/// <summary>What a coding edit does to the protein, told from the sequence.</summary>
internal static class CodingEffects
{
    internal static CodingChange Of(CodingEdit edit, ReadOnlySpan<byte> transcript, GeneticCode code)
    {
        if (edit.TouchesIntron) return AcrossSpliceSite(edit);
        if (IsSubstitutionWithin(edit)) return new(OfSubstitution(edit, transcript, code), Known);
        var window = new CodingWindow(edit, transcript, code);
        if (edit.TouchesStart && (edit.IsComplete || window.BeginsWithStart))
        {
            if (window.MovesStart()) return new(SoTerm.StartRetained, Known);
            if (!window.KeepsStart()) return new(SoTerm.StartLost, Known);
            if (edit.LengthChange == 0 && edit.End <= 3) return new(SoTerm.StartRetained, Known);
        }

        if (edit.Start < 0) return new(SoTerm.CodingSequenceVariant, Unknown);

        if (edit.TouchesLastCodon || PutsStopBeforeStop(window)) return AtLastCodon(window);
        return edit.KeepsFrame ? InFrame(window) : new(OutOfFrame(window), Known);
    }

    private static bool IsSubstitutionWithin(CodingEdit edit) =>
        edit.End - edit.Start == 1 && edit.Inserted.Length == 1 && edit.Start >= 3 && !edit.TouchesLastCodon;

    // All but a few of the variants of any file: one codon, told without any allocation.
    private static SoTerm OfSubstitution(CodingEdit edit, ReadOnlySpan<byte> transcript, GeneticCode code)
    {
        var codon = transcript.Slice(edit.Origin + edit.Start / 3 * 3, 3);
        Span<byte> altered = [codon[0], codon[1], codon[2]];
        altered[edit.Start % 3] = (byte)edit.Inserted[0];
        var (before, after) = (code.Translate(codon), code.Translate(altered));
        if (before == after) return SoTerm.Synonymous;
        return after == GeneticCode.Stop ? SoTerm.StopGained : SoTerm.Missense;
    }

    // The product is not known, but a start or stop codon that is gone is gone.
    private static CodingChange AcrossSpliceSite(CodingEdit edit)
    {
        SoTermSet terms = SoTerm.CodingSequenceVariant;
        if (edit.TouchesStart) terms |= SoTerm.StartLost;
        if (edit.TouchesLastCodon) terms |= SoTerm.StopLost;
        return new(terms, Unknown);
    }

    private static CodingChange InFrame(CodingWindow window)
    {
        ReadOnlySpan<byte> before = window.Before;
        ReadOnlySpan<byte> after = window.After;
        var isNewStop = after.Contains(GeneticCode.Stop) && !before.Contains(GeneticCode.Stop);
        var change = OfLength(window.Edit, before, after);
        return new(isNewStop ? change.Class is ConsequenceClass.InFrame ? SoTermSet.Of(SoTerm.StopGained) | change : SoTerm.StopGained : change, Known);
    }

    private static SoTerm OfLength(CodingEdit edit, ReadOnlySpan<byte> before, ReadOnlySpan<byte> after) =>
        edit.LengthChange switch
        {
            0 => before.SequenceEqual(after) ? SoTerm.Synonymous : SoTerm.Missense,
            > 0 => after.StartsWith(before) || after.EndsWith(before) ? SoTerm.InframeInsertion : SoTerm.ProteinAltering,
            < 0 => edit.Inserted.Length == 0 || before.StartsWith(after) || before.EndsWith(after) ? SoTerm.InframeDeletion : SoTerm.ProteinAltering,
        };

    // As VEP: a stop counts as gained where it stands among the touched codons themselves; one further on is the end of
    // every shifted frame.
    private static SoTermSet OutOfFrame(CodingWindow window) =>
        window.After.AsSpan().IndexOf(GeneticCode.Stop) is >= 0 and var stop && EndsEarlier(window, stop)
            ? SoTermSet.Of(SoTerm.StopGained) | SoTerm.Frameshift
            : SoTerm.Frameshift;

    // In a shifted frame a stop in the place of the last one, or behind it, is not gained: the protein is no shorter.
    private static bool EndsEarlier(CodingWindow window, int stop) => !window.EndsInStop || window.FirstCodon + stop < window.Edit.Length / 3 - 1;

    private static CodingChange AtLastCodon(CodingWindow window)
    {
        if (window.Edit.Length % 3 != 0) return new(SoTermSet.Of(SoTerm.IncompleteTerminalCodon) | SoTerm.CodingSequenceVariant, Unknown);
        if (!window.EndsInStop) return window.Edit.KeepsFrame ? InFrame(window) : new(SoTerm.Frameshift, Known);
        var (before, after) = (window.ReferenceTail(), window.AlteredTail());
        if (before.AsSpan().SequenceEqual(after)) return new(SoTerm.StopRetained, Known);
        var codons = (window.EndCodon * 3 + window.Edit.LengthChange + 2) / 3 - window.FirstCodon;
        var isKept = after is [.., GeneticCode.Stop] && after.Length <= Math.Max(codons, 1);
        if (isKept) return new(Shortened(window, before, after), Known);
        SoTermSet terms = SoTerm.StopLost;
        // Beyond the coding sequence there is no frame to keep.
        if (window.Edit.End > window.Edit.Length) return new(terms, Known);
        if (!window.Edit.KeepsFrame) terms |= SoTerm.Frameshift;
        else if (window.Edit.LengthChange < 0) terms |= SoTerm.InframeDeletion;
        else if (window.Edit.LengthChange > 0) terms |= SoTerm.InframeInsertion;
        return new(terms, Known);
    }

    // A stop that is put in directly before the last one makes the protein no shorter.
    private static bool PutsStopBeforeStop(CodingWindow window) =>
        window.Edit.IsDirectlyBeforeLastCodon && window.EndsInStop && window.After.AsSpan().Contains(GeneticCode.Stop);

    // There is still a stop among the touched codons, but the amino acids before it changed.
    private static SoTermSet Shortened(CodingWindow window, byte[] before, byte[] after) =>
        (after.Length - before.Length) switch
        {
            < 0 when before.AsSpan().EndsWith(after) || before.AsSpan().StartsWith(after.AsSpan(0, after.Length - 1)) =>
                SoTermSet.Of(SoTerm.InframeDeletion) | SoTerm.StopRetained,
            < 0 => SoTerm.StopGained,
            0 => SoTermSet.Of(SoTerm.Missense) | SoTerm.StopRetained,
            > 0 => window.Edit.KeepsFrame ? SoTermSet.Of(SoTerm.InframeInsertion) | SoTerm.StopRetained : SoTerm.Frameshift,
        };
}
