using System.Buffers.Text;
using GenomeTriage.Annotation.Transcripts;

namespace GenomeTriage.Annotation.Effects;

/// <summary>The exons or introns that an edit touches, numbered from 1 in the direction of the transcript.</summary>
/// <param name="First">The first one; 0 where none is touched.</param>
/// <param name="Last">The last one.</param>
/// <param name="Total">How many the transcript has.</param>
public readonly record struct PartNumbers(int First, int Last, int Total)
{
    /// <summary>Whether none is touched.</summary>
    public bool IsEmpty => First == 0;

    /// <summary>The exons touched. An insertion at the edge of an exon touches it.</summary>
    public static PartNumbers OfExons(AlleleEdit edit, TranscriptMap transcript)
    {
        var first = transcript.FindExon(edit.IsInsertion ? edit.Start - 1 : edit.Start);
        var last = transcript.FindExon(edit.IsInsertion ? edit.Start : edit.End - 1);
        return Of(first >= 0 ? first : ~first, last >= 0 ? last : ~last - 1, transcript, transcript.ExonCount);
    }

    /// <summary>The introns touched. An insertion at the edge of an exon touches none.</summary>
    public static PartNumbers OfIntrons(AlleleEdit edit, TranscriptMap transcript)
    {
        var (from, to) = edit.IsInsertion ? (edit.Start - 1, edit.Start) : (edit.Start, edit.End - 1);
        var (first, last) = (transcript.FindExon(from), transcript.FindExon(to));
        if (edit.IsInsertion && (first >= 0 || last >= 0)) return default;
        // Intron i lies behind exon i in genomic order.
        return Of(first >= 0 ? first : Math.Max(~first - 1, 0), last >= 0 ? last - 1 : Math.Min(~last - 1, transcript.ExonCount - 2), transcript, transcript.ExonCount - 1);
    }

    /// <summary>Writes <c>3/17</c> or <c>3-5/17</c>; nothing where none is touched.</summary>
    internal int WriteTo(Span<byte> target)
    {
        if (IsEmpty) return 0;
        Utf8Formatter.TryFormat(First, target, out var length);
        if (Last != First)
        {
            target[length++] = (byte)'-';
            Utf8Formatter.TryFormat(Last, target[length..], out var more);
            length += more;
        }

        target[length++] = (byte)'/';
        Utf8Formatter.TryFormat(Total, target[length..], out var total);
        return length + total;
    }

    private static PartNumbers Of(int first, int last, TranscriptMap transcript, int total)
    {
        if (first > last || total <= 0) return default;
        return transcript.IsForward ? new(first + 1, last + 1, total) : new(total - last, total - first, total);
    }
}
