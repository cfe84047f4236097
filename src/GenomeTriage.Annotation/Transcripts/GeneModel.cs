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
        var maps = new Dictionary<string, List<TranscriptMap>>(StringComparer.Ordinal);
        foreach (var transcript in transcripts)
        {
            if (!maps.TryGetValue(transcript.ContigName, out var ofContig)) maps.Add(transcript.ContigName, ofContig = []);
            ofContig.Add(new TranscriptMap(transcript, geneOf(transcript)));
        }

        _byName = maps.ToDictionary(contig => contig.Key, contig => new TranscriptIndex(contig.Value, flank), StringComparer.Ordinal);
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
