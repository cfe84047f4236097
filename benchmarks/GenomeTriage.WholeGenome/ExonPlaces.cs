using GenomeTriage.Genome.Transcripts;

namespace GenomeTriage.WholeGenome;

/// <summary>Whether places of one contig, asked for in ascending order, lie in an exon.</summary>
internal sealed class ExonPlaces
{
    private readonly List<GenomicInterval> _exons = [];
    private int _next;

    public ExonPlaces(IEnumerable<Transcript> transcripts)
    {
        foreach (var exon in transcripts.SelectMany(transcript => transcript.Exons).OrderBy(exon => exon.Start))
        {
            if (_exons.Count > 0 && exon.Start <= _exons[^1].End) _exons[^1] = new GenomicInterval(_exons[^1].Start, Math.Max(_exons[^1].End, exon.End));
            else _exons.Add(exon);
        }
    }

    /// <summary>Whether a 1-based position lies in an exon; no smaller one may be asked for after it.</summary>
    public bool Contains(int position)
    {
        while (_next < _exons.Count && _exons[_next].End < position) _next++;
        return _next < _exons.Count && _exons[_next].Start < position;
    }
}
