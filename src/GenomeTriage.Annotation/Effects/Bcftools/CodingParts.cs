using GenomeTriage.Annotation.Consequences;
using GenomeTriage.Annotation.Transcripts;
using GenomeTriage.Genome.Transcripts;

namespace GenomeTriage.Annotation.Effects.Bcftools;

/// <summary>
/// What is told of the coding part of an exon. bcftools csq takes each part by itself: a deletion that comes in from the
/// left is a change of the coding sequence and nothing closer, one that goes out at the right shifts the frame by the
/// bases that the part loses, whatever becomes of the splice site.
/// </summary>
internal sealed class CodingParts(TranscriptSequences sequences)
{
    private readonly SpliceSequence _splice = new(sequences.Reference);

    internal SoTermSet Of(AlleleEdit edit, TranscriptMap transcript, GenomicInterval exon)
    {
        if (!CodingPart.TryOf(exon, transcript, out var part)) return default;
        if (part.Holds(edit)) return Within(edit, transcript, part);
        var terms = _splice.KeepsSite(edit, transcript, part) ? SoTerm.Synonymous : default(SoTermSet);
        if (part.IsEnteredBy(edit)) return terms | Entered(transcript, part);
        var ends = CodingEnds.Of(transcript, sequences.Of(transcript), TranscriptSequences.CodeOf(transcript));
        if (part.IsLeftBy(edit)) return terms | Left(edit, transcript, part, ends);
        return ends.HasStart && StartCodonRule.IsRetainedBeside(edit, transcript, part) && _splice.IsRepeat(edit, transcript) ? SoTerm.StartRetained : terms;
    }

    private static SoTermSet Entered(TranscriptMap transcript, CodingPart part) =>
        part.OpensCoding ? SoTerm.CodingSequenceVariant : SoTermSet.Of(SoTerm.CodingSequenceVariant) | SpliceParts.SiteAtLeft(transcript);

    // A single base is the one that a record names before what is taken out, and does not count.
    private SoTermSet Left(AlleleEdit edit, TranscriptMap transcript, CodingPart part, CodingEnds ends)
    {
        var lost = part.End - edit.Start;
        var terms = lost == 1 ? default : FrameWords.Of(-lost);
        if (part.ClosesCoding && !part.OpensCoding && edit.Start < part.Start + CodingPart.RegionInExon) terms |= SoTerm.SpliceRegion;
        if (ends.HasStart && StartCodonRule.IsLeft(edit, transcript, part)) return _splice.IsRepeat(edit, transcript) ? SoTerm.StartRetained : terms | SoTerm.StartLost;
        if (ends.HasLast && StopCodonRule.IsLeft(edit, transcript, part)) return terms | SoTerm.StopLost;
        return terms.IsEmpty && part.ClosesCoding ? SoTerm.CodingSequenceVariant : terms;
    }

    private SoTermSet Within(AlleleEdit edit, TranscriptMap transcript, CodingPart part)
    {
        if (!ExonicEdit.TryMap(edit, transcript, out var exonic) || !CodingEdit.TryMap(exonic, transcript, out var coding)) return default;
        var frame = FrameWords.Of(coding.LengthChange);
        var bases = sequences.Of(transcript);
        var code = TranscriptSequences.CodeOf(transcript);
        var codons = new AlteredCodons(coding, bases, code, Resumption(transcript));
        var ends = CodingEnds.Of(transcript, bases, code);
        var isAtEdge = edit.IsDeletion && (edit.Start == part.Start || (edit.End == part.End && edit.DeletedLength > 1));
        if (ends.HasStop && StopCodonRule.Touches(coding, transcript, part))
            return frame | (StopCodonRule.IsRetained(edit, coding, part, codons) ? SoTerm.StopRetained : SoTerm.StopLost);
        // In a shifted frame a stop is told only where the coding sequence has none; one made by joining what is left across
        // an intron is not seen.
        if (!isAtEdge && (coding.KeepsFrame ? codons.HasNewStop : !ends.HasStop && codons.HasStopToTheEnd)) frame |= SoTerm.StopGained;
        if (ends is { HasLast: true, HasStop: false } && StopCodonRule.Touches(coding, transcript, part)) frame |= StopCodonRule.WithoutStop(edit, part, frame);
        if (!ends.HasStart || !StartCodonRule.Touches(edit, coding, transcript, part)) return frame;
        if (_splice.IsRepeat(edit, transcript)) return SoTerm.StartRetained;
        return StartCodonRule.IsToldAlone(edit, part) ? SoTerm.StartLost : frame | SoTerm.StartLost;
    }

    // Where a codon at the end of the coding sequence is left in part, bcftools csq fills it up on the forward strand with
    // the first bases of the last coding exon, and on the reverse strand with what follows.
    private static int Resumption(TranscriptMap transcript)
    {
        if (!transcript.IsForward) return transcript.CodingEnd;
        var exon = transcript.FindExon(transcript.Transcript.Coding.End - 1);
        return Math.Max(transcript.OffsetOf(transcript.Exon(exon).Start, exon), transcript.CodingStart);
    }
}
