using GenomeTriage.Annotation.Consequences;
using GenomeTriage.Annotation.Transcripts;

namespace GenomeTriage.Annotation.Effects.Bcftools;

/// <summary>
/// Splice terms of an edit at the two ends of an exon. bcftools csq judges an insertion by the base before it, so that the
/// left and the right end of an exon (on the contig, whatever the strand) are not mirror images of each other.
/// </summary>
internal static class SpliceParts
{
    private const int Essential = 2;
    private const int RegionInExon = 3;
    private const int RegionInIntron = 8;

    internal static SoTermSet Of(AlleleEdit edit, TranscriptMap transcript, int exon)
    {
        var (start, end) = (transcript.Exon(exon).Start, transcript.Exon(exon).End);
        var left = exon > 0 ? SiteAtLeft(transcript) : (SoTerm?)null;
        var right = exon < transcript.ExonCount - 1 ? SiteAtRight(transcript) : (SoTerm?)null;
        return edit.IsInsertion
            ? OfInsertion(edit.Start - start, left) | OfInsertionAtRight(edit.Start - end, right)
            : OfDeletion(edit, start, end, left, right);
    }

    /// <summary>The site before an exon on the contig.</summary>
    internal static SoTerm SiteAtLeft(TranscriptMap transcript) => transcript.IsForward ? SoTerm.SpliceAcceptor : SoTerm.SpliceDonor;

    /// <summary>The site behind an exon on the contig.</summary>
    internal static SoTerm SiteAtRight(TranscriptMap transcript) => transcript.IsForward ? SoTerm.SpliceDonor : SoTerm.SpliceAcceptor;

    // Exactly at the left end the base before it is the intron's last: the site itself is whole.
    private static SoTermSet OfInsertion(int place, SoTerm? site) => site is not { } known ? default : place switch
    {
        -1 => known,
        >= 0 and <= RegionInExon => SoTerm.SpliceRegion,
        < -1 and > -RegionInIntron => SoTerm.SpliceRegion,
        _ => default(SoTermSet),
    };

    // Exactly at the right end the base before it is the exon's last, and the site begins with what is put in.
    private static SoTermSet OfInsertionAtRight(int place, SoTerm? site) => site is not { } known ? default : place switch
    {
        0 or 1 => known,
        > -RegionInExon and < 0 => SoTerm.SpliceRegion,
        >= Essential and < RegionInIntron => SoTerm.SpliceRegion,
        _ => default(SoTermSet),
    };

    private static SoTermSet OfDeletion(AlleleEdit edit, int start, int end, SoTerm? left, SoTerm? right)
    {
        if (edit.End <= start) return left is { } before ? InIntron(start - edit.End, before) : default;
        if (edit.Start >= end) return right is { } behind ? InIntron(edit.Start - end, behind) : default;
        // Into the exon from its left: nothing is said of splicing here, only beside a coding change.
        if (edit.Start < start) return default;
        if (edit.End > end && right is { } crossed) return crossed;
        var isNear = (left is not null && edit.Start < start + RegionInExon) || (right is not null && edit.End > end - RegionInExon);
        return isNear ? SoTerm.SpliceRegion : default(SoTermSet);
    }

    private static SoTermSet InIntron(int distance, SoTerm site) => distance switch
    {
        < Essential => site,
        < RegionInIntron => SoTerm.SpliceRegion,
        _ => default(SoTermSet),
    };
}
