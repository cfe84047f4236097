using System.Globalization;
using System.Text;
using GenomeTriage.Annotation.Transcripts;

namespace GenomeTriage.Annotation.Hgvs;

/// <summary>A base in the numbering of a transcript (HGVS: coding DNA c., or n. where the transcript does not code).</summary>
/// <param name="Base">Distance within its region: 1-based; negative before the start codon (there is no 0).</param>
/// <param name="Offset">Distance into the intron from <paramref name="Base"/>: positive behind it, negative before it, 0 in an exon.</param>
/// <param name="IsBehindStop">Counted from the last base of the stop codon (<c>*</c>).</param>
public readonly record struct CodingPosition(int Base, int Offset, bool IsBehindStop)
{
    /// <summary>The number of a 0-based genomic base inside the transcript; <c>null</c> outside of it.</summary>
    public static CodingPosition? Of(int position, TranscriptMap transcript)
    {
        if (!transcript.Span.Contains(position)) return null;
        var exon = transcript.FindExon(position);
        return exon >= 0 ? Number(transcript.OffsetOf(position, exon), 0, transcript) : InIntron(position, ~exon, transcript);
    }

    /// <summary>Writes it as HGVS does: <c>-12</c>, <c>88+1</c>, <c>*37</c>.</summary>
    public void WriteTo(StringBuilder text)
    {
        if (IsBehindStop) text.Append('*');
        text.Append(CultureInfo.InvariantCulture, $"{Base}");
        if (Offset != 0) text.Append(Offset > 0 ? "+" : "").Append(CultureInfo.InvariantCulture, $"{Offset}");
    }

    /// <inheritdoc/>
    public override string ToString()
    {
        var text = new StringBuilder();
        WriteTo(text);
        return text.ToString();
    }

    // The nearer exon counts; in the middle, the one that comes first in the transcript.
    private static CodingPosition InIntron(int position, int rightExon, TranscriptMap transcript)
    {
        var fromLeft = position - transcript.Exon(rightExon - 1).End + 1;
        var fromRight = transcript.Exon(rightExon).Start - position;
        var isLeft = transcript.IsForward ? fromLeft <= fromRight : fromLeft < fromRight;
        var offset = isLeft
            ? transcript.OffsetOf(transcript.Exon(rightExon - 1).End - 1, rightExon - 1)
            : transcript.OffsetOf(transcript.Exon(rightExon).Start, rightExon);
        var distance = isLeft ? fromLeft : fromRight;
        return Number(offset, isLeft == transcript.IsForward ? distance : -distance, transcript);
    }

    private static CodingPosition Number(int offset, int intron, TranscriptMap transcript)
    {
        if (!transcript.IsCoding) return new CodingPosition(offset + 1, intron, false);
        if (offset < transcript.CodingStart) return new CodingPosition(offset - transcript.CodingStart, intron, false);
        return offset < transcript.CodingEnd
            ? new CodingPosition(offset - transcript.CodingStart + 1, intron, false)
            : new CodingPosition(offset - transcript.CodingEnd + 1, intron, true);
    }
}
