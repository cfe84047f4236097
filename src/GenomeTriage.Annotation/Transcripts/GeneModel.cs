using GenomeTriage.Genome.Positions;
using GenomeTriage.Genome.Transcripts;

namespace GenomeTriage.Annotation.Transcripts;

/// <summary>The transcripts of a genome, found by contig and place. Immutable and thread-safe.</summary>
public sealed class GeneModel
{
    private readonly Dictionary<string, TranscriptIndex> _byName;
    private readonly TranscriptIndex?[] _byContig = new TranscriptIndex?[Contig.Count + 1];

    /// <summary>A model of transcripts in any order.</summary>
    /// <param name="transcripts">The transcripts; their contig names need not be those of the human genome.</param>
    /// <param name="geneOf">The index of a transcript's gene in the pack, -1 where it has none.</param>
    /// <param name="flank">How many bases beyond its ends a transcript is still found (VEP: 5,000 for up- and downstream).</param>
    public GeneModel(IEnumerable<Transcript> transcripts, Func<Transcript, int> geneOf, int flank = 0)
    {
        Flank = flank;
        _byName = transcripts
            .GroupBy(transcript => transcript.ContigName, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => new TranscriptIndex(group.Select(t => new TranscriptMap(t, geneOf(t))), flank), StringComparer.Ordinal);
        foreach (var (name, index) in _byName)
        {
            if (Contig.TryParse(name, out var contig)) _byContig[contig.Ordinal] = index;
        }
    }

    /// <summary>How far beyond their ends transcripts are found.</summary>
    public int Flank { get; }

    /// <summary>The transcripts of a contig; <c>null</c> where it has none.</summary>
    public TranscriptIndex? On(Contig contig) => _byContig[contig.Ordinal];

    /// <summary>The transcripts of a contig by its name in the gene model; <c>null</c> where it has none.</summary>
    public TranscriptIndex? On(string contigName) => _byName.GetValueOrDefault(contigName);

    /// <summary>Whether a transcript (with its flanks) reaches into the stretch, 0-based and half-open.</summary>
    public bool IsNearGene(Contig contig, int start, int end) => _byContig[contig.Ordinal]?.Any(start, end) ?? false;
}
