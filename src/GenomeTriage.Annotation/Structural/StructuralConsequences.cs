using System.Globalization;
using GenomeTriage.Annotation.Consequences;
using GenomeTriage.Annotation.Transcripts;
using GenomeTriage.Genome.Positions;
using GenomeTriage.Genome.Transcripts;

namespace GenomeTriage.Annotation.Structural;

/// <summary>
/// Tells what a structural variant on GRCh38 does to each gene, on the transcript that shows most of it, MANE Select
/// before Plus Clinical. Genes that stay as they are, are not listed. Thread-safe.
/// </summary>
/// <param name="model">The transcripts.</param>
public sealed class StructuralConsequences(GeneModel model)
{
    // A break has no length; transcripts are asked for around it.
    private const int Around = 1;

    /// <summary>The effect on each gene, most severe first, then by place.</summary>
    public IReadOnlyList<GeneConsequence> Of(StructuralVariant variant)
    {
        var best = new Dictionary<string, (TranscriptMap Transcript, GeneOverlap Overlap)>(StringComparer.Ordinal);
        Collect(variant, variant.Contig, variant.Span, best);
        if (variant.Mate is { } mate) Collect(variant, mate.Contig, new GenomicInterval(mate.Position, mate.Position), best);
        return [.. best.Values
            .OrderBy(one => SeverityOf(one.Overlap.Class)).ThenBy(one => one.Transcript.Span.Start).ThenBy(one => one.Transcript.Transcript.GeneSymbol, StringComparer.Ordinal)
            .Select(one => Told(variant, one.Transcript, one.Overlap))];
    }

    private void Collect(StructuralVariant variant, Contig contig, GenomicInterval stretch, Dictionary<string, (TranscriptMap Transcript, GeneOverlap Overlap)> best)
    {
        if (model.On(contig) is not { } index) return;
        foreach (var transcript in index.Overlapping(Math.Max(stretch.Start - Around, 0), stretch.End + Around))
        {
            if (TranscriptOverlap.Of(variant, transcript) is not { } overlap) continue;
            var symbol = transcript.Transcript.GeneSymbol;
            if (!best.TryGetValue(symbol, out var other) || IsBefore((transcript, overlap), other)) best[symbol] = (transcript, overlap);
        }
    }

    private static bool IsBefore((TranscriptMap Transcript, GeneOverlap Overlap) one, (TranscriptMap Transcript, GeneOverlap Overlap) other)
    {
        var bySeverity = SeverityOf(one.Overlap.Class).CompareTo(SeverityOf(other.Overlap.Class));
        if (bySeverity != 0) return bySeverity < 0;
        return one.Transcript.Transcript.IsManeSelect && !other.Transcript.Transcript.IsManeSelect;
    }

    private static int SeverityOf(ConsequenceClass effect) => effect switch
    {
        ConsequenceClass.GeneLoss => 0,
        ConsequenceClass.ExonLoss => 1,
        ConsequenceClass.GeneDisruption => 2,
        ConsequenceClass.GeneGain => 3,
        ConsequenceClass.Utr => 4,
        _ => 5,
    };

    private static GeneConsequence Told(StructuralVariant variant, TranscriptMap transcript, GeneOverlap overlap) => new()
    {
        GeneSymbol = transcript.Transcript.GeneSymbol,
        GeneIndex = transcript.GeneIndex,
        TranscriptId = transcript.Transcript.Id,
        Terms = TermsOf(variant, overlap),
        HgvsG = NameOf(variant),
        Source = ConsequenceSource.GeneModel,
        ProteinChange = ProteinChangeState.NotApplicable,
        IsMane = transcript.IsMane,
        Overlap = overlap,
    };

    private static SoTermSet TermsOf(StructuralVariant variant, GeneOverlap overlap) => (overlap.Kind, variant.Kind) switch
    {
        (GeneOverlapKind.WholeGene, StructuralKind.Deletion) => SoTerm.TranscriptAblation,
        (GeneOverlapKind.WholeGene, _) => SoTerm.TranscriptAmplification,
        (GeneOverlapKind.CodingExons, StructuralKind.Deletion) => SoTermSet.Of(SoTerm.FeatureTruncation) | SoTerm.CodingSequenceVariant,
        (GeneOverlapKind.CodingExons, _) => SoTermSet.Of(SoTerm.FeatureElongation) | SoTerm.CodingSequenceVariant,
        (GeneOverlapKind.BrokenInside, _) => SoTerm.FeatureTruncation,
        (GeneOverlapKind.UntranslatedExons, _) => SoTerm.CodingTranscriptVariant,
        _ => SoTerm.Intron,
    };

    private static string? NameOf(StructuralVariant variant) => variant.Kind switch
    {
        StructuralKind.Deletion => Named(variant.Span, "del"),
        StructuralKind.Duplication => Named(variant.Span, "dup"),
        StructuralKind.Inversion => Named(variant.Span, "inv"),
        _ => null,
    };

    private static string Named(GenomicInterval span, string change) =>
        string.Create(CultureInfo.InvariantCulture, $"g.{span.Start + 1}_{span.End}{change}");
}
