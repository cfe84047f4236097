using GenomeTriage.Annotation.Consequences;
using GenomeTriage.Annotation.Transcripts;
using GenomeTriage.Genome.Transcripts;

namespace GenomeTriage.Annotation.Structural;

/// <summary>Works out what a structural variant does to one transcript.</summary>
internal static class TranscriptOverlap
{
    /// <summary>The effect; <c>null</c> where the transcript stays as it is, such as one that is doubled or turned as a whole part of it outside.</summary>
    internal static GeneOverlap? Of(StructuralVariant variant, TranscriptMap transcript) => variant.Kind switch
    {
        StructuralKind.Deletion => Deleted(variant.Span, transcript),
        StructuralKind.Duplication => Doubled(variant.Span, transcript),
        StructuralKind.Inversion => Turned(variant.Span, transcript),
        StructuralKind.Insertion => PutIn(variant.Span.Start, transcript),
        _ => Broken(variant, transcript),
    };

    private static GeneOverlap? Deleted(GenomicInterval span, TranscriptMap transcript)
    {
        if (!span.Overlaps(transcript.Span)) return null;
        if (Covers(span, EssentialOf(transcript))) return Exonic(GeneOverlapKind.WholeGene, ConsequenceClass.GeneLoss, span, transcript);
        return Partial(span, transcript, ConsequenceClass.ExonLoss);
    }

    // A doubled stretch lies behind the first one as a rule: where one of its ends is outside of the gene, a whole copy stays.
    private static GeneOverlap? Doubled(GenomicInterval span, TranscriptMap transcript)
    {
        if (Covers(span, EssentialOf(transcript))) return Exonic(GeneOverlapKind.WholeGene, ConsequenceClass.GeneGain, span, transcript);
        return Covers(transcript.Span, span) ? Partial(span, transcript, ConsequenceClass.GeneDisruption) : null;
    }

    private static GeneOverlap? Turned(GenomicInterval span, TranscriptMap transcript)
    {
        var (begins, ends) = (IsInside(span.Start, transcript), IsInside(span.End, transcript));
        if (begins != ends) return Exonic(GeneOverlapKind.BrokenInside, ConsequenceClass.GeneDisruption, span, transcript);
        if (!begins) return null;
        var inside = Partial(span, transcript, ConsequenceClass.GeneDisruption);
        return inside.Kind == GeneOverlapKind.CodingExons ? inside with { Kind = GeneOverlapKind.BrokenInside } : inside;
    }

    private static GeneOverlap? PutIn(int place, TranscriptMap transcript) => IsInside(place, transcript)
        ? Partial(new GenomicInterval(place - 1, place + 1), transcript, ConsequenceClass.GeneDisruption)
        : null;

    private static GeneOverlap? Broken(StructuralVariant variant, TranscriptMap transcript)
    {
        var isHere = IsInside(variant.Span.Start, transcript);
        var isAtMate = variant.Mate is { } mate && mate.Contig.UcscName == transcript.Transcript.ContigName && IsInside(mate.Position, transcript);
        return isHere || isAtMate ? new GeneOverlap(GeneOverlapKind.BrokenInside, ConsequenceClass.GeneDisruption, 0, 0, 0) : null;
    }

    private static GeneOverlap Partial(GenomicInterval span, TranscriptMap transcript, ConsequenceClass ofExons)
    {
        var found = Exonic(GeneOverlapKind.CodingExons, ofExons, span, transcript);
        if (found.CodingBases > 0 || found.FirstExon > 0 && !transcript.IsCoding) return found;
        return found.FirstExon > 0
            ? found with { Kind = GeneOverlapKind.UntranslatedExons, Class = ConsequenceClass.Utr }
            : found with { Kind = GeneOverlapKind.Intron, Class = ConsequenceClass.Intron };
    }

    private static GeneOverlap Exonic(GeneOverlapKind kind, ConsequenceClass ofKind, GenomicInterval span, TranscriptMap transcript)
    {
        var (first, last, coding) = (0, 0, 0);
        var exons = transcript.Transcript.Exons;
        for (var i = 0; i < exons.Count; i++)
        {
            if (!exons[i].Overlaps(span)) continue;
            var number = transcript.IsForward ? i + 1 : exons.Count - i;
            first = first == 0 ? number : Math.Min(first, number);
            last = Math.Max(last, number);
            coding += Common(Common(exons[i], transcript.Transcript.Coding), span).Length;
        }

        return new GeneOverlap(kind, ofKind, first, last, coding);
    }

    private static GenomicInterval EssentialOf(TranscriptMap transcript) => transcript.IsCoding ? transcript.Transcript.Coding : transcript.Span;

    private static bool IsInside(int place, TranscriptMap transcript) => place > transcript.Span.Start && place < transcript.Span.End;

    private static bool Covers(GenomicInterval outer, GenomicInterval inner) => outer.Start <= inner.Start && outer.End >= inner.End;

    private static GenomicInterval Common(GenomicInterval a, GenomicInterval b)
    {
        var start = Math.Max(a.Start, b.Start);
        return new GenomicInterval(start, Math.Max(start, Math.Min(a.End, b.End)));
    }
}
