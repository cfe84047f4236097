using GenomeTriage.Annotation.Consequences;
using GenomeTriage.Annotation.Transcripts;

namespace GenomeTriage.Annotation.Effects.Bcftools;

/// <summary>
/// When bcftools csq speaks of the stop codon: where a base of it is taken out, or the base before an insertion (on the
/// contig, whatever the strand) is one of it, in the last coding part. It is retained where a stop stands among the codons
/// that are left of those touched, and lost otherwise; the change of the frame is told beside it.
/// </summary>
internal static class StopCodonRule
{
    private const int Codon = 3;

    /// <summary>Whether an edit that the part holds touches the codon.</summary>
    internal static bool Touches(CodingEdit edit, TranscriptMap transcript, CodingPart part)
    {
        if (!(transcript.IsForward ? part.ClosesCoding : part.OpensCoding)) return false;
        var stop = edit.Length - Codon;
        return edit.IsInsertion ? edit.Start > stop || (edit.Start == stop && !transcript.IsForward) : edit.End > stop;
    }

    /// <summary>Whether an edit within an exon ends in the last codon, and the gene model gives that whole.</summary>
    internal static bool IsLastCodon(AlleleEdit edit, TranscriptMap transcript)
    {
        var exon = transcript.FindExon(transcript.IsForward ? edit.End - 1 : edit.Start);
        if (exon < 0 || (transcript.CodingEnd - transcript.CodingStart - transcript.Phase) % Codon != 0) return false;
        return transcript.OffsetOf(transcript.IsForward ? edit.End - 1 : edit.Start, exon) >= transcript.CodingEnd - Codon;
    }

    /// <summary>Whether a deletion that goes out of the part at its end touches the codon.</summary>
    internal static bool IsLeft(AlleleEdit edit, TranscriptMap transcript, CodingPart part) =>
        transcript.IsForward ? part.ClosesCoding : part.OpensCoding && edit.Start < part.Start + Codon;

    /// <summary>
    /// What is told of a last codon that is no stop: where it becomes one it is said to be retained too, and where bases are
    /// taken out up to the end of the part, lost.
    /// </summary>
    internal static SoTermSet WithoutStop(AlleleEdit edit, CodingPart part, SoTermSet frame)
    {
        if (edit.DeletedLength > 1 && edit.End == part.End) return part.ClosesCoding ? SoTerm.StopLost : default(SoTermSet);
        return frame.Contains(SoTerm.StopGained) ? SoTerm.StopRetained : default(SoTermSet);
    }

    /// <summary>Whether a stop is left. Nothing is joined to what is taken out at an end of the part.</summary>
    internal static bool IsRetained(AlleleEdit edit, CodingEdit coding, CodingPart part, AlteredCodons codons) =>
        !(edit.IsDeletion && edit.Start == part.Start) && !(edit.DeletedLength > 1 && edit.End == part.End) && codons.HasStopFilledUp;
}
