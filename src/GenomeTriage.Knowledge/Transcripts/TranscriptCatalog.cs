using GenomeTriage.Genome.Positions;
using GenomeTriage.Genome.Transcripts;

namespace GenomeTriage.Knowledge.Transcripts;

/// <summary>The transcripts of the gene model (MANE Select and Plus Clinical, GRCh38), by contig and by gene.</summary>
public sealed class TranscriptCatalog
{
    private readonly Transcript[][] _byContig;
    private readonly ILookup<string, Transcript> _bySymbol;
    private readonly Dictionary<string, Transcript> _byId = new(StringComparer.Ordinal);

    /// <summary>Builds the catalogue from transcripts in any order; those of contigs that are not primary are not reachable by contig.</summary>
    public TranscriptCatalog(IReadOnlyList<Transcript> transcripts)
    {
        var ordered = transcripts.OrderBy(transcript => transcript.Span.Start).ThenBy(transcript => transcript.Id, StringComparer.Ordinal).ToArray();
        Count = ordered.Length;
        _byContig = Group(ordered);
        _bySymbol = ordered.OrderByDescending(transcript => transcript.IsManeSelect).ToLookup(transcript => transcript.GeneSymbol, StringComparer.Ordinal);
        foreach (var transcript in ordered)
        {
            _byId.TryAdd(transcript.Id, transcript);
            if (transcript.RefSeqId is { } refSeq) _byId.TryAdd(refSeq, transcript);
        }
    }

    /// <summary>Number of transcripts.</summary>
    public int Count { get; }

    /// <summary>The transcripts of a contig in ascending order of start.</summary>
    public IReadOnlyList<Transcript> On(Contig contig) => contig.IsKnown ? _byContig[contig.Ordinal] : [];

    /// <summary>The transcripts of an approved gene symbol, MANE Select first; empty where there are none.</summary>
    public IEnumerable<Transcript> OfGene(string symbol) => _bySymbol[symbol];

    /// <summary>Finds by Ensembl or RefSeq id with version; <c>null</c> where there is none.</summary>
    public Transcript? Find(string id) => _byId.GetValueOrDefault(id);

    private static Transcript[][] Group(Transcript[] transcripts)
    {
        var groups = Enumerable.Range(0, Contig.Count + 1).Select(_ => new List<Transcript>()).ToArray();
        foreach (var transcript in transcripts)
            if (Contig.TryParse(transcript.ContigName, out var contig)) groups[contig.Ordinal].Add(transcript);
        return [.. groups.Select(group => group.ToArray())];
    }
}
