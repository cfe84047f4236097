using GenomeTriage.Annotation.Effects;
using GenomeTriage.Annotation.Transcripts;

namespace GenomeTriage.Annotation.Acmg;

/// <summary>The exon that is left out where a splice site is lost: the one before a donor, the one behind an acceptor.</summary>
/// <param name="Number">1-based, in the direction of the transcript.</param>
/// <param name="End">Transcript offset behind its last base.</param>
/// <param name="CodingLength">Coding bases in it.</param>
/// <param name="HoldsAnEnd">Whether the coding sequence begins or ends in it.</param>
internal readonly record struct SkippedExon(int Number, int End, int CodingLength, bool HoldsAnEnd)
{
    /// <summary>The exon beside the splice site that the edit touches; <c>null</c> where there is none.</summary>
    internal static SkippedExon? Beside(AlleleEdit edit, TranscriptMap transcript)
    {
        if (SpliceSite.Nearest(edit, transcript) is not { } site) return null;
        var first = transcript.FindExon(edit.Start);
        var last = transcript.FindExon(Math.Max(edit.End - 1, edit.Start));
        var left = first >= 0 ? first : ~first - 1;
        var right = last >= 0 ? last : ~last;
        var isLeft = (site.Kind == SpliceSiteKind.Donor) == transcript.IsForward;
        var exon = isLeft ? left : right;
        return exon >= 0 && exon < transcript.ExonCount ? Of(exon, transcript) : null;
    }

    /// <summary>Coding bases lost: those of the exon, or all behind it where leaving it out shifts the frame.</summary>
    internal int LostTo(TranscriptMap transcript) =>
        CodingLength % 3 == 0 || HoldsAnEnd ? CodingLength : transcript.CodingEnd - End + CodingLength;

    private static SkippedExon Of(int exon, TranscriptMap transcript)
    {
        var place = transcript.Exon(exon);
        var (low, high) = (transcript.OffsetOf(place.Start, exon), transcript.OffsetOf(place.End - 1, exon));
        var (start, end) = (Math.Min(low, high), Math.Max(low, high) + 1);
        var coding = Math.Min(end, transcript.CodingEnd) - Math.Max(start, transcript.CodingStart);
        var holdsAnEnd = (transcript.CodingStart >= start && transcript.CodingStart < end) || (transcript.CodingEnd > start && transcript.CodingEnd <= end);
        return new SkippedExon(transcript.ExonNumber(exon), end, Math.Max(coding, 0), holdsAnEnd);
    }
}
