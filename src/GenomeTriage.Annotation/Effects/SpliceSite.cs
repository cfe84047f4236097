using System.Globalization;
using GenomeTriage.Annotation.Transcripts;

namespace GenomeTriage.Annotation.Effects;

/// <summary>The two ends of an intron.</summary>
public enum SpliceSiteKind
{
    /// <summary>The 5' end, GT as a rule.</summary>
    Donor = 0,

    /// <summary>The 3' end, AG as a rule.</summary>
    Acceptor = 1,
}

/// <summary>
/// How far an edit is from the nearest splice site, counted as the literature does, without a zero: <c>donor+1</c> is the
/// first base of the intron and <c>donor-1</c> the last of the exon; <c>acceptor-1</c> is the last base of the intron and
/// <c>acceptor+1</c> the first of the exon.
/// </summary>
/// <param name="Kind">Which end of the intron.</param>
/// <param name="Distance">Bases, signed; never 0.</param>
public readonly record struct SpliceSite(SpliceSiteKind Kind, int Distance)
{
    /// <summary>Whether the nearest base is intronic.</summary>
    public bool IsIntronic => Kind == SpliceSiteKind.Donor ? Distance > 0 : Distance < 0;

    /// <summary>The site nearest to the edit; <c>null</c> in a transcript of one exon and outside the transcript.</summary>
    public static SpliceSite? Nearest(AlleleEdit edit, TranscriptMap transcript)
    {
        if (edit.Start >= transcript.Span.End || edit.End <= transcript.Span.Start) return null;
        SpliceSite? nearest = null;
        var exon = transcript.FindExon(edit.Start);
        var from = Math.Max((exon >= 0 ? exon : ~exon) - 1, 0);
        for (var i = from; i < transcript.ExonCount - 1; i++)
        {
            var (start, end) = (transcript.Exon(i).End, transcript.Exon(i + 1).Start);
            nearest = Nearer(nearest, Of(edit, start, opensIntron: true, transcript.IsForward));
            nearest = Nearer(nearest, Of(edit, end, opensIntron: false, transcript.IsForward));
            if (start > edit.End) break;
        }

        return nearest;
    }

    /// <inheritdoc/>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{(Kind == SpliceSiteKind.Donor ? "donor" : "acceptor")}{Distance:+0;-0}");

    // The boundary lies before the 0-based place. Bases behind it are at +1, +2…, bases before it at -1, -2….
    private static SpliceSite Of(AlleleEdit edit, int boundary, bool opensIntron, bool isForward)
    {
        var last = edit.IsInsertion ? edit.Start - 1 : edit.End - 1;
        var behind = Math.Max(edit.Start, boundary) - boundary + 1;
        var before = boundary - Math.Min(last, boundary - 1);
        var reachesBehind = edit.IsInsertion ? edit.Start >= boundary : edit.End > boundary;
        var reachesBefore = edit.IsInsertion ? edit.Start <= boundary : edit.Start < boundary;
        var isIntronBehind = opensIntron;
        var takesBehind = reachesBehind && (!reachesBefore || isIntronBehind);
        var distance = takesBehind ? behind : -before;
        return new SpliceSite(opensIntron == isForward ? SpliceSiteKind.Donor : SpliceSiteKind.Acceptor, isForward ? distance : -distance);
    }

    private static SpliceSite Nearer(SpliceSite? best, SpliceSite other) =>
        best is null || Math.Abs(other.Distance) < Math.Abs(best.Value.Distance) ? other : best.Value;
}
