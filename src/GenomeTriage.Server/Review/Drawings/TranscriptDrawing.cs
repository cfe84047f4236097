using GenomeTriage.Genome.Transcripts;
using GenomeTriage.Genome.Variants;

namespace GenomeTriage.Server.Review.Drawings;

/// <summary>An exon in the drawing.</summary>
/// <param name="X">Where it begins.</param>
/// <param name="Width">Its width.</param>
/// <param name="IsCoding">Whether any of it is translated.</param>
public readonly record struct DrawnExon(double X, double Width, bool IsCoding);

/// <summary>
/// A transcript with the places of variants, read from left to right in the direction of the gene. Introns are cut
/// down to the same small width: exons are drawn to scale, introns are not.
/// </summary>
public sealed class TranscriptDrawing
{
    /// <summary>Width of the drawing.</summary>
    public const double Width = 620;

    private const double Gap = 7;

    private readonly List<(int Start, int End)> _exons;
    private readonly double _scale;
    private readonly bool _isReverse;

    private TranscriptDrawing(Transcript transcript, IEnumerable<SmallVariant> variants)
    {
        _isReverse = transcript.Strand == Genome.Positions.Strand.Reverse;
        _exons = [.. transcript.Exons.Select(exon => (exon.Start, exon.End)).OrderBy(exon => exon.Start)];
        if (_isReverse) _exons.Reverse();
        _scale = Math.Max(0.001, (Width - Gap * (_exons.Count - 1)) / _exons.Sum(exon => (double)exon.End - exon.Start));
        Id = transcript.Id;
        Exons = [.. _exons.Select((exon, i) => new DrawnExon(StartOf(i), WidthOf(i), transcript.IsCoding && exon.Start < transcript.Coding.End && transcript.Coding.Start < exon.End))];
        Marks = [.. variants.Select(variant => variant.Position).Distinct().Order().Select(PlaceOf)];
    }

    /// <summary>Id of the transcript.</summary>
    public string Id { get; }

    /// <summary>The exons in the direction of the gene.</summary>
    public IReadOnlyList<DrawnExon> Exons { get; }

    /// <summary>Where the variants are.</summary>
    public IReadOnlyList<double> Marks { get; }

    /// <summary>Draws a transcript.</summary>
    /// <param name="transcript">The transcript.</param>
    /// <param name="variants">Variants on GRCh38.</param>
    public static TranscriptDrawing Of(Transcript transcript, IEnumerable<SmallVariant> variants) => new(transcript, variants);

    private double StartOf(int exon) => _exons.Take(exon).Sum(one => (one.End - one.Start) * _scale) + exon * Gap;

    private double WidthOf(int exon) => Math.Max(1, (_exons[exon].End - _exons[exon].Start) * _scale);

    // Inside an exon to scale; between two exons in the middle of the gap.
    private double PlaceOf(int position)
    {
        var zeroBased = position - 1;
        for (var i = 0; i < _exons.Count; i++)
        {
            var (start, end) = _exons[i];
            if (zeroBased >= start && zeroBased < end) return StartOf(i) + (_isReverse ? end - zeroBased : zeroBased - start + 1) * _scale;
            var isBefore = _isReverse ? zeroBased >= end : zeroBased < start;
            if (isBefore) return Math.Max(1, StartOf(i) - Gap / 2);
        }

        return Width - 1;
    }
}
