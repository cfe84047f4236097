using GenomeTriage.Genome.Positions;
using GenomeTriage.Genome.Transcripts;

namespace GenomeTriage.Annotation.Transcripts;

/// <summary>
/// A transcript made ready for questions of place. Two coordinates are used: genomic (0-based, forward strand) and
/// transcript offset (0-based count of exonic bases in the direction of the transcript).
/// </summary>
public sealed class TranscriptMap
{
    private readonly int[] _starts;
    private readonly int[] _ends;
    private readonly int[] _before;

    /// <summary>Prepares a transcript; <paramref name="geneIndex"/> is the gene's index in the pack, -1 where it has none.</summary>
    public TranscriptMap(Transcript transcript, int geneIndex)
    {
        (Transcript, GeneIndex) = (transcript, geneIndex);
        IsForward = transcript.Strand == Strand.Forward;
        Span = transcript.Span;
        var exons = transcript.Exons;
        var count = exons.Count;
        (_starts, _ends, _before) = (new int[count], new int[count], new int[count]);
        for (var i = 0; i < count; i++)
        {
            var exon = exons[i];
            (_starts[i], _ends[i], _before[i]) = (exon.Start, exon.End, Length);
            Length += exon.Length;
        }

        (CodingStart, CodingEnd) = CodingOffsets(transcript.Coding);
    }

    /// <summary>The transcript as the gene model gives it.</summary>
    public Transcript Transcript { get; }

    /// <summary>Index of the gene in the pack; -1 where the pack has no such gene.</summary>
    public int GeneIndex { get; }

    /// <summary>Whether it is read from the forward strand.</summary>
    public bool IsForward { get; }

    /// <summary>Genomic stretch from the first to the last exon.</summary>
    public GenomicInterval Span { get; }

    /// <summary>Number of exons.</summary>
    public int ExonCount => _starts.Length;

    /// <summary>Number of exonic bases.</summary>
    public int Length { get; }

    /// <summary>Transcript offset of the first coding base; equal to <see cref="CodingEnd"/> where nothing codes.</summary>
    public int CodingStart { get; }

    /// <summary>Transcript offset behind the last coding base (the stop codon is coding).</summary>
    public int CodingEnd { get; }

    /// <summary>Whether it codes for a protein.</summary>
    public bool IsCoding => CodingEnd > CodingStart;

    /// <summary>Whether it is a MANE transcript, Select or Plus Clinical: complete, and the same in Ensembl and RefSeq.</summary>
    public bool IsMane => Transcript.IsManeSelect || Transcript.RefSeqId is not null;

    /// <summary>Whether the gene model marks it as a target of nonsense-mediated decay.</summary>
    public bool IsNonsenseMediatedDecay => Transcript.Biotype is "nonsense_mediated_decay" or "NMD";

    /// <summary>Coding bases missing before the first whole codon, for a transcript whose beginning is not known.</summary>
    public int Phase => Transcript.Phase;

    /// <summary>The genomic stretch of an exon, in genomic order.</summary>
    public GenomicInterval Exon(int index) => new(_starts[index], _ends[index]);

    /// <summary>1-based number of an exon in the direction of the transcript.</summary>
    public int ExonNumber(int index) => IsForward ? index + 1 : ExonCount - index;

    /// <summary>
    /// Index (genomic order) of the exon that holds the place, or the complement (<c>~i</c>) of the first exon that begins
    /// behind it.
    /// </summary>
    public int FindExon(int position)
    {
        var found = Array.BinarySearch(_starts, position);
        if (found >= 0) return found;
        var next = ~found;
        return next > 0 && position < _ends[next - 1] ? next - 1 : ~next;
    }

    /// <summary>Transcript offset of a base of an exon.</summary>
    public int OffsetOf(int position, int exon)
    {
        var forward = _before[exon] + position - _starts[exon];
        return IsForward ? forward : Length - 1 - forward;
    }

    /// <summary>Genomic place of a transcript offset.</summary>
    public int GenomicOf(int offset)
    {
        var forward = IsForward ? offset : Length - 1 - offset;
        var exon = Array.BinarySearch(_before, forward);
        if (exon < 0) exon = ~exon - 1;
        return _starts[exon] + forward - _before[exon];
    }

    private (int Start, int End) CodingOffsets(GenomicInterval coding)
    {
        if (coding.Length <= 0) return (0, 0);
        var first = OffsetOf(coding.Start, RequireExon(coding.Start));
        var last = OffsetOf(coding.End - 1, RequireExon(coding.End - 1));
        return IsForward ? (first, last + 1) : (last, first + 1);
    }

    private int RequireExon(int position)
    {
        var exon = FindExon(position);
        return exon >= 0 ? exon : throw new ArgumentException($"{Transcript.Id}: the coding stretch does not begin and end in exons.");
    }
}
