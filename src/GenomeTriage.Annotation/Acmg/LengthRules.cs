using GenomeTriage.Annotation.Consequences;
using GenomeTriage.Annotation.Effects;
using GenomeTriage.Annotation.Hgvs;
using GenomeTriage.Genome.Sequences;
using GenomeTriage.Genome.Variants;
using static GenomeTriage.Annotation.Acmg.AcmgCriterion;
using static GenomeTriage.Annotation.Acmg.AcmgStrength;

namespace GenomeTriage.Annotation.Acmg;

/// <summary>
/// PM4 and BP3: a change of length in frame counts as moderate, one of a single amino acid as supporting, and inside a
/// repeat (the changed bases stand there three times or more) as benign. Without a reference repeats cannot be seen and
/// neither is claimed.
/// </summary>
internal sealed class LengthRules(IReferenceSequence? reference)
{
    private const int Copies = 3;
    private const int Codon = 3;

    internal void Weigh(AcmgQuestion question, AcmgTally tally)
    {
        if (question.Consequence.Terms.Contains(SoTerm.StopLost)) tally.Meet(PM4, Moderate, AcmgReasonCodes.StopLost);
        if (question.Consequence.Class != ConsequenceClass.InFrame) return;
        var variant = question.Variant.Variant;
        var edit = AlleleEdit.Of(variant);
        if (IsRepeat(edit, variant) is not { } isRepeat)
        {
            foreach (var criterion in new[] { PM4, BP3 }) tally.CannotTell(criterion, AcmgReasonCodes.NoReference);
        }
        else if (isRepeat) tally.Meet(BP3, Supporting, AcmgReasonCodes.LengthChangedInRepeat);
        else tally.Meet(PM4, Math.Abs(edit.LengthChange) == Codon ? Supporting : Moderate, AcmgReasonCodes.LengthChanged);
    }

    // Shifted to the right end, the changed bases stand behind all of their copies.
    private bool? IsRepeat(AlleleEdit edit, SmallVariant variant)
    {
        var contig = reference?.IndexOf(variant.Contig.UcscName) ?? -1;
        if (contig < 0) return null;
        if (!edit.IsDeletion && !edit.IsInsertion) return false;
        var bases = new ReferenceWindow(reference!, contig);
        var unit = edit.IsInsertion ? edit.Inserted : bases.Read(edit.Start, edit.End);
        var shifted = ThreePrimeRule.Shift(edit, bases, isForward: true);
        var end = edit.IsInsertion ? shifted.Start : shifted.End;
        return bases.Read(end - unit.Length, end) is var last && bases.Read(end - Copies * unit.Length, end) == string.Concat(Enumerable.Repeat(last, Copies));
    }
}
