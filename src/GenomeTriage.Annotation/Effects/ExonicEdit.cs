using GenomeTriage.Annotation.Transcripts;
using GenomeTriage.Genome.Sequences;

namespace GenomeTriage.Annotation.Effects;

/// <summary>The part of an edit that lies in the exons of a transcript, in transcript offsets.</summary>
/// <param name="Start">0-based transcript offset of the first base taken out, or of the base behind the insertion.</param>
/// <param name="End">Transcript offset behind the last base taken out.</param>
/// <param name="Inserted">Bases put in, in the direction of the transcript.</param>
/// <param name="TouchesIntron">Intronic bases (or bases beyond the transcript) are taken out as well.</param>
internal readonly record struct ExonicEdit(int Start, int End, string Inserted, bool TouchesIntron)
{
    internal int DeletedLength => End - Start;

    internal int LengthChange => Inserted.Length - DeletedLength;

    internal bool IsInsertion => Start == End;

    /// <summary>Finds the exonic part; <c>false</c> where the edit lies in introns alone.</summary>
    internal static bool TryMap(AlleleEdit edit, TranscriptMap transcript, out ExonicEdit exonic) =>
        edit.IsInsertion ? TryMapInsertion(edit, transcript, out exonic) : TryMapDeletion(edit, transcript, out exonic);

    // Between the last base of an exon and the first of the intron (or the other way round) the splice site stays whole,
    // so the inserted bases are taken as exonic.
    private static bool TryMapInsertion(AlleleEdit edit, TranscriptMap transcript, out ExonicEdit exonic)
    {
        exonic = default;
        if (edit.Start <= transcript.Span.Start || edit.Start >= transcript.Span.End) return false;
        var exon = transcript.FindExon(edit.Start);
        int offset;
        if (exon >= 0) offset = transcript.OffsetOf(edit.Start, exon) + (transcript.IsForward ? 0 : 1);
        else if ((exon = transcript.FindExon(edit.Start - 1)) >= 0) offset = transcript.OffsetOf(edit.Start - 1, exon) + (transcript.IsForward ? 1 : 0);
        else return false;
        exonic = new ExonicEdit(offset, offset, Oriented(edit, transcript), false);
        return true;
    }

    private static bool TryMapDeletion(AlleleEdit edit, TranscriptMap transcript, out ExonicEdit exonic)
    {
        exonic = default;
        var first = transcript.FindExon(edit.Start);
        var last = transcript.FindExon(edit.End - 1);
        var firstExon = first >= 0 ? first : ~first;
        var lastExon = last >= 0 ? last : ~last - 1;
        if (firstExon > lastExon) return false;
        var low = transcript.OffsetOf(Math.Max(edit.Start, transcript.Exon(firstExon).Start), firstExon);
        var high = transcript.OffsetOf(Math.Min(edit.End, transcript.Exon(lastExon).End) - 1, lastExon);
        var (start, end) = transcript.IsForward ? (low, high + 1) : (high, low + 1);
        exonic = new ExonicEdit(start, end, Oriented(edit, transcript), end - start < edit.DeletedLength);
        return true;
    }

    private static string Oriented(AlleleEdit edit, TranscriptMap transcript) =>
        transcript.IsForward ? edit.Inserted : Nucleotides.ReverseComplement(edit.Inserted);
}
