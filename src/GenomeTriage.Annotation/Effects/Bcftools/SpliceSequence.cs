using GenomeTriage.Annotation.Transcripts;
using GenomeTriage.Genome.Sequences;

namespace GenomeTriage.Annotation.Effects.Bcftools;

/// <summary>
/// Whether the bases that bcftools csq compares at a splice site read the same after an edit: it then says
/// <c>synonymous</c> beside the site.
/// </summary>
internal sealed class SpliceSequence(IReferenceSequence reference)
{
    private const int SiteLength = 2;

    // Its comparison at the right end of an exon looks at the two outermost bases of the splice region, not at the site.
    private const int ComparedAtRight = 6;

    /// <summary>Whether the edit comes to an intron beside the coding part and leaves the bases compared as they are.</summary>
    internal bool KeepsSite(AlleleEdit edit, TranscriptMap transcript, CodingPart part) =>
        (!part.OpensCoding && KeepsLeft(edit, transcript, part)) || (!part.ClosesCoding && KeepsRight(edit, transcript, part));

    /// <summary>
    /// Whether the bases taken out stand once more behind them on the contig, so that a gene on the reverse strand has the
    /// same before its start as it had.
    /// </summary>
    internal bool IsRepeat(AlleleEdit edit, TranscriptMap transcript)
    {
        if (!edit.IsDeletion || transcript.IsForward) return false;
        var bases = new byte[edit.DeletedLength * 2];
        Read(transcript, edit.Start, bases);
        return bases.AsSpan(0, edit.DeletedLength).SequenceEqual(bases.AsSpan(edit.DeletedLength));
    }

    private bool KeepsLeft(AlleleEdit edit, TranscriptMap transcript, CodingPart part) =>
        edit.IsDeletion && edit.Start < part.Start && edit.End >= part.Start && IsSame(edit, transcript, part.Start - SiteLength);

    private bool KeepsRight(AlleleEdit edit, TranscriptMap transcript, CodingPart part)
    {
        if (edit.IsInsertion) return edit.Start == part.End && IsSiteRepeated(edit, transcript);
        return edit.Start >= part.Start && edit.Start <= part.End && edit.End > part.End && IsSame(edit, transcript, part.End + ComparedAtRight);
    }

    // What is put in takes the place of the site; a single base is filled up by the one before it.
    private bool IsSiteRepeated(AlleleEdit edit, TranscriptMap transcript)
    {
        Span<byte> bases = stackalloc byte[SiteLength + 1];
        Read(transcript, edit.Start - 1, bases);
        var second = edit.Inserted.Length > 1 ? (byte)edit.Inserted[1] : bases[0];
        return edit.Inserted[0] == bases[1] && second == bases[2];
    }

    // The contig is held fast before the edit, and two bases at one place compared before and after it; what would come
    // there from beyond the transcript is not the same.
    private bool IsSame(AlleleEdit edit, TranscriptMap transcript, int place)
    {
        Span<byte> before = stackalloc byte[SiteLength];
        Span<byte> after = stackalloc byte[SiteLength];
        Read(transcript, place, before);
        if (place + SiteLength > edit.Start && place + SiteLength + edit.DeletedLength > transcript.Span.End) return false;
        for (var i = 0; i < SiteLength; i++)
            Read(transcript, place + i < edit.Start ? place + i : place + i + edit.DeletedLength, after.Slice(i, 1));
        return before.SequenceEqual(after);
    }

    private void Read(TranscriptMap transcript, int start, Span<byte> bases)
    {
        var contig = reference.IndexOf(transcript.Transcript.ContigName);
        if (contig >= 0) reference.Read(contig, start, bases);
    }
}
