using GenomeTriage.Annotation.Transcripts;
using GenomeTriage.Genome.Transcripts;

namespace GenomeTriage.Annotation.Effects.Bcftools;

/// <summary>The coding part of an exon, 0-based and half-open on the contig.</summary>
/// <param name="Start">First coding base of the exon.</param>
/// <param name="End">Place behind the last one.</param>
/// <param name="OpensCoding">The coding sequence begins (on the contig) here, so that no intron lies before the part.</param>
/// <param name="ClosesCoding">The coding sequence ends (on the contig) here, so that no intron lies behind the part.</param>
internal readonly record struct CodingPart(int Start, int End, bool OpensCoding, bool ClosesCoding)
{
    /// <summary>How many bases of an exon belong to a splice region.</summary>
    internal const int RegionInExon = 3;

    /// <summary>The part of an exon; <c>false</c> where the exon is not translated.</summary>
    internal static bool TryOf(GenomicInterval exon, TranscriptMap transcript, out CodingPart part)
    {
        var coding = CodingEnds.WholeCodons(transcript);
        part = new CodingPart(Math.Max(exon.Start, coding.Start), Math.Min(exon.End, coding.End), exon.Start <= coding.Start, exon.End >= coding.End);
        return part.Start < part.End;
    }

    /// <summary>Whether bases are taken out from before the part into it, or the part as a whole.</summary>
    internal bool IsEnteredBy(AlleleEdit edit) => edit.Start < Start && edit.End > Start;

    /// <summary>Whether bases are taken out from the part to beyond its end.</summary>
    internal bool IsLeftBy(AlleleEdit edit) => edit.Start >= Start && edit.Start < End && edit.End > End;

    /// <summary>Whether the edit lies in the part; an insertion directly behind an intron too, one directly before an intron not.</summary>
    internal bool Holds(AlleleEdit edit) => edit.IsInsertion
        ? (OpensCoding ? edit.Start > Start : edit.Start >= Start) && edit.Start < End
        : edit.Start >= Start && edit.End <= End;

    /// <summary>Whether an edit that the part holds comes as near to an intron as a splice region reaches.</summary>
    internal bool IsNearIntron(AlleleEdit edit) => edit.IsInsertion
        ? (!OpensCoding && edit.Start <= Start + RegionInExon) || (!ClosesCoding && edit.Start > End - RegionInExon)
        : (!OpensCoding && edit.Start < Start + RegionInExon) || (!ClosesCoding && edit.End > End - RegionInExon);
}
