using GenomeTriage.Annotation.Transcripts;

namespace GenomeTriage.Annotation.Effects.Bcftools;

/// <summary>
/// When bcftools csq calls a start codon lost: where a deletion takes a base of it, or the base before an insertion (on the
/// contig, whatever the strand) is one of it. It does not ask what the codon becomes; on the reverse strand alone it sees
/// that a sequence stood there twice, and calls the codon retained.
/// </summary>
internal static class StartCodonRule
{
    /// <summary>Whether an edit that the part holds touches the codon.</summary>
    internal static bool Touches(AlleleEdit edit, CodingEdit coding, TranscriptMap transcript, CodingPart part)
    {
        if (!edit.IsInsertion) return coding.Start < 3;
        return edit.Start > part.Start && coding.Start >= 1 && coding.Start <= (transcript.IsForward ? 3 : 2);
    }

    /// <summary>Whether a deletion that goes out of the part at its end touches the codon.</summary>
    internal static bool IsLeft(AlleleEdit edit, TranscriptMap transcript, CodingPart part)
    {
        if (!transcript.IsForward) return part.ClosesCoding;
        return transcript.OffsetOf(edit.Start, transcript.FindExon(edit.Start)) - transcript.CodingStart < 3;
    }

    /// <summary>Whether a deletion ends directly before the codon of a gene on the reverse strand.</summary>
    internal static bool IsRetainedBeside(AlleleEdit edit, TranscriptMap transcript, CodingPart part) =>
        edit.IsDeletion && !transcript.IsForward && part.ClosesCoding && edit.Start == part.End;

    /// <summary>
    /// A lost start codon is told alone, unless something else has to be said of the same record: an intron is near, or
    /// more than one base is taken out up to the end of the part.
    /// </summary>
    internal static bool IsToldAlone(AlleleEdit edit, CodingPart part) =>
        !part.IsNearIntron(edit) && !(part.ClosesCoding && edit.DeletedLength > 1 && edit.End == part.End);
}
