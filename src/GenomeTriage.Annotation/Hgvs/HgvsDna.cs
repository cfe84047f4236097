using System.Globalization;
using System.Text;
using GenomeTriage.Annotation.Effects;
using GenomeTriage.Annotation.Transcripts;
using GenomeTriage.Genome.Sequences;

namespace GenomeTriage.Annotation.Hgvs;

/// <summary>
/// Names changes of DNA as HGVS recommends (version 21): <c>c.</c> for a coding transcript, <c>n.</c> for another,
/// <c>g.</c> and <c>m.</c> for the genome. Insertions that repeat what stands before them are duplications, a stretch
/// replaced by its reverse complement is an inversion.
/// </summary>
public static class HgvsDna
{
    /// <summary>
    /// The change in the numbering of a transcript. With a reference, the 3' rule is applied; without one, an insertion or
    /// deletion has no certain name and the answer is <c>null</c>, as it is where the change reaches beyond the transcript.
    /// </summary>
    /// <param name="edit">The change.</param>
    /// <param name="replaced">The bases taken out, forward strand.</param>
    /// <param name="transcript">The transcript.</param>
    /// <param name="reference">The reference; <c>null</c> where there is none.</param>
    public static string? Coding(AlleleEdit edit, string replaced, TranscriptMap transcript, IReferenceSequence? reference)
    {
        if (!TryOpen(edit, reference, transcript.Transcript.ContigName, out var bases)) return null;
        var (change, start, end) = Describe(edit, replaced, bases, transcript.IsForward);
        var first = CodingPosition.Of(transcript.IsForward ? start : end - 1, transcript);
        var last = CodingPosition.Of(transcript.IsForward ? end - 1 : start, transcript);
        if (first is null || last is null) return null;
        var text = new StringBuilder(transcript.IsCoding ? "c." : "n.");
        first.Value.WriteTo(text);
        if (first != last) last.Value.WriteTo(text.Append('_'));
        return text.Append(change).ToString();
    }

    /// <summary>The change in the numbering of the contig, <c>g.</c> or <c>m.</c>; <c>null</c> as in <see cref="Coding"/>.</summary>
    public static string? Genomic(AlleleEdit edit, string replaced, string contigName, bool isMitochondrial, IReferenceSequence? reference)
    {
        if (!TryOpen(edit, reference, contigName, out var bases)) return null;
        var (change, start, end) = Describe(edit, replaced, bases, isForward: true);
        var text = new StringBuilder(isMitochondrial ? "m." : "g.").Append(CultureInfo.InvariantCulture, $"{start + 1}");
        if (end - start > 1) text.Append(CultureInfo.InvariantCulture, $"_{end}");
        return text.Append(change).ToString();
    }

    // Only what can be shifted needs bases of the reference.
    private static bool TryOpen(AlleleEdit edit, IReferenceSequence? reference, string contigName, out ReferenceWindow? bases)
    {
        bases = null;
        if (!edit.IsInsertion && !edit.IsDeletion) return true;
        var contig = reference?.IndexOf(contigName) ?? -1;
        if (contig >= 0) bases = new ReferenceWindow(reference!, contig);
        return contig >= 0;
    }

    // The change in words of HGVS, and the 0-based half-open genomic stretch that it is said of.
    private static (string Change, int Start, int End) Describe(AlleleEdit edit, string replaced, ReferenceWindow? bases, bool isForward)
    {
        if (bases is not null) edit = ThreePrimeRule.Shift(edit, bases, isForward);
        if (edit.IsDeletion) return ("del", edit.Start, edit.End);
        var inserted = isForward ? edit.Inserted : Nucleotides.ReverseComplement(edit.Inserted);
        if (edit.IsInsertion)
            return DuplicatedFrom(edit, bases, isForward) is { } copy
                ? ("dup", copy, copy + inserted.Length)
                : ("ins" + inserted, edit.Start - 1, edit.Start + 1);
        if (edit.DeletedLength == 1 && inserted.Length == 1)
            return ($"{(isForward ? replaced : Nucleotides.ReverseComplement(replaced))}>{inserted}", edit.Start, edit.End);
        var isInversion = replaced.Length > 1 && Nucleotides.ReverseComplement(replaced) == edit.Inserted;
        return (isInversion ? "inv" : "delins" + inserted, edit.Start, edit.End);
    }

    // After the 3' rule, a copy stands on the side where the transcript comes from.
    private static int? DuplicatedFrom(AlleleEdit edit, ReferenceWindow? bases, bool isForward)
    {
        if (bases is null) return null;
        var start = isForward ? edit.Start - edit.Inserted.Length : edit.Start;
        return bases.Read(start, start + edit.Inserted.Length) == edit.Inserted ? start : null;
    }
}
