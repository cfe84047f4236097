using GenomeTriage.Genome.Transcripts;
using GenomeTriage.Annotation.Consequences;
using GenomeTriage.Annotation.Transcripts;
using GenomeTriage.Genome.Positions;

namespace GenomeTriage.Annotation.Effects.Bcftools;

/// <summary>
/// The untranslated ends of an exon. A deletion touches such a part by any base; an insertion must have a base of it, or of
/// the coding part beside it, on both sides: one at the exon's own end is not in the exon.
/// </summary>
internal static class UntranslatedParts
{
    internal static SoTermSet Of(AlleleEdit edit, TranscriptMap transcript, GenomicInterval exon)
    {
        var coding = transcript.Transcript.Coding;
        var terms = default(SoTermSet);
        if (Touches(edit, exon, exon.Start, Math.Min(exon.End, coding.Start))) terms |= transcript.IsForward ? SoTerm.FivePrimeUtr : SoTerm.ThreePrimeUtr;
        if (Touches(edit, exon, Math.Max(exon.Start, coding.End), exon.End)) terms |= transcript.IsForward ? SoTerm.ThreePrimeUtr : SoTerm.FivePrimeUtr;
        return terms;
    }

    private static bool Touches(AlleleEdit edit, GenomicInterval exon, int start, int end)
    {
        if (start >= end) return false;
        return edit.IsInsertion
            ? edit.Start >= start && edit.Start <= end && edit.Start > exon.Start && edit.Start < exon.End
            : edit.Start < end && edit.End > start;
    }
}
