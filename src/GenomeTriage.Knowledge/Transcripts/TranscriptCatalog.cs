using GenomeTriage.Genome.Positions;
using GenomeTriage.Genome.Transcripts;

namespace GenomeTriage.Knowledge.Transcripts;

/// <summary>The transcripts of the gene model (MANE Select and Plus Clinical, GRCh38), by contig and by gene.</summary>
public sealed class TranscriptCatalog
{
    private readonly Transcript[][] _byContig;
    private readonly Dictionary<string, List<Transcript>> _bySymbol;
    private readonly Lazy<Dictionary<string, Transcript>> _byId;

    /// <summary>Builds the catalogue from transcripts in any order; those of contigs that are not primary are not reachable by contig.</summary>
    public TranscriptCatalog(IReadOnlyList<Transcript> transcripts)
    {
        Count = transcripts.Count;
        var ordered = Order(transcripts);
        _byContig = Group(ordered);
        _bySymbol = BySymbol(ordered);
        _byId = new(() => ById(ordered));
    }

    /// <summary>Number of transcripts.</summary>
    public int Count { get; }

    /// <summary>The transcripts of a contig in ascending order of start.</summary>
    public IReadOnlyList<Transcript> On(Contig contig) => contig.IsKnown ? _byContig[contig.Ordinal] : [];

    /// <summary>The transcripts of an approved gene symbol, MANE Select first; empty where there are none.</summary>
    public IReadOnlyList<Transcript> OfGene(string symbol) => _bySymbol.TryGetValue(symbol, out var transcripts) ? transcripts : [];

    /// <summary>Finds by Ensembl or RefSeq id with version; <c>null</c> where there is none.</summary>
    public Transcript? Find(string id) => _byId.Value.GetValueOrDefault(id);

    // By start, then by id.
    private static Transcript[] Order(IReadOnlyList<Transcript> transcripts)
    {
        Transcript[] ordered = [.. transcripts];
        var starts = Array.ConvertAll(ordered, static transcript => transcript.Span.Start);
        Array.Sort(starts, ordered);
        for (var first = 0; first < starts.Length;)
        {
            var end = first + 1;
            while (end < starts.Length && starts[end] == starts[first]) end++;
            if (end - first > 1) ordered.AsSpan(first..end).Sort(static (a, b) => string.CompareOrdinal(a.Id, b.Id));
            first = end;
        }

        return ordered;
    }

    private static Dictionary<string, List<Transcript>> BySymbol(Transcript[] ordered)
    {
        var bySymbol = new Dictionary<string, List<Transcript>>(ordered.Length, StringComparer.Ordinal);
        foreach (var isSelect in (bool[])[true, false])
            foreach (var transcript in ordered)
            {
                if (transcript.IsManeSelect != isSelect) continue;
                if (!bySymbol.TryGetValue(transcript.GeneSymbol, out var known)) bySymbol.Add(transcript.GeneSymbol, known = new(1));
                known.Add(transcript);
            }

        return bySymbol;
    }

    private static Dictionary<string, Transcript> ById(Transcript[] ordered)
    {
        var byId = new Dictionary<string, Transcript>(2 * ordered.Length, StringComparer.Ordinal);
        foreach (var transcript in ordered)
        {
            byId.TryAdd(transcript.Id, transcript);
            if (transcript.RefSeqId is { } refSeq) byId.TryAdd(refSeq, transcript);
        }

        return byId;
    }

    private static Transcript[][] Group(Transcript[] transcripts)
    {
        var groups = new List<Transcript>[Contig.Count + 1];
        for (var contig = 0; contig < groups.Length; contig++) groups[contig] = [];
        foreach (var transcript in transcripts)
            if (Contig.TryParse(transcript.ContigName, out var contig)) groups[contig.Ordinal].Add(transcript);
        return Array.ConvertAll(groups, group => group.ToArray());
    }
}
