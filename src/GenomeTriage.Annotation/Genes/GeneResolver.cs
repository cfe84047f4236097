using System.Buffers.Text;
using System.Text;
using GenomeTriage.Genome.Transcripts;
using GenomeTriage.Knowledge.Genes;

namespace GenomeTriage.Annotation.Genes;

/// <summary>What MANE says of a transcript.</summary>
public enum ManeStatus
{
    /// <summary>Not in MANE.</summary>
    None = 0,

    /// <summary>MANE Plus Clinical: needed beside the Select transcript to report known clinical variants.</summary>
    PlusClinical = 1,

    /// <summary>MANE Select: the one transcript that stands for the gene.</summary>
    Select = 2,
}

/// <summary>Finds genes of the pack, and MANE transcripts, by the ids and names that annotators write. Thread-safe.</summary>
public sealed class GeneResolver
{
    private const int LongestName = 64;
    private readonly GeneCatalog _genes;

    // Asked for only where the lab's own annotation is read.
    private readonly Lazy<Dictionary<string, ManeStatus>> _mane;

    /// <summary>A resolver over the pack's genes and its MANE transcripts; transcripts that MANE does not hold are passed over.</summary>
    public GeneResolver(GeneCatalog genes, IEnumerable<Transcript> mane)
    {
        _genes = genes;
        _mane = new(() => StatusByName(mane));
    }

    /// <summary>The pack's symbol of a gene.</summary>
    public string SymbolOf(int gene) => _genes[gene].Symbol;

    /// <summary>Index of the gene that a transcript of a gene model belongs to; -1 where the pack has no such gene.</summary>
    public int FindGene(Transcript transcript)
    {
        if (transcript.GeneId is { } id && _genes.TryFindEnsembl(id, out var index)) return index;
        return _genes.TryFindSymbol(transcript.GeneSymbol, out index) ? index : -1;
    }

    /// <summary>
    /// Index of a gene by what an annotator wrote: HGNC id (<c>HGNC:3689</c> or <c>3689</c>), then gene id (Ensembl, or a
    /// number of NCBI Gene), then symbol; -1 where the pack has none of them.
    /// </summary>
    public int FindGene(ReadOnlySpan<byte> hgncId, ReadOnlySpan<byte> geneId, ReadOnlySpan<byte> symbol)
    {
        if (hgncId.StartsWith("HGNC:"u8)) hgncId = hgncId[5..];
        if (IsNumber(hgncId, out var hgnc) && _genes.TryFindHgnc(hgnc, out var index)) return index;
        if (IsNumber(geneId, out var ncbi) && _genes.TryFindNcbi(ncbi, out index)) return index;
        Span<char> name = stackalloc char[LongestName];
        if (TryText(geneId, ref name) && name.StartsWith("ENSG") && _genes.TryFindEnsembl(name, out index)) return index;
        name = stackalloc char[LongestName];
        return TryText(symbol, ref name) && _genes.TryFindSymbol(name, out index) ? index : -1;
    }

    /// <summary>What MANE says of a transcript id, whatever its version.</summary>
    public ManeStatus ManeStatusOf(ReadOnlySpan<byte> transcriptId)
    {
        var dot = transcriptId.IndexOf((byte)'.');
        Span<char> name = stackalloc char[LongestName];
        return TryText(dot < 0 ? transcriptId : transcriptId[..dot], ref name) 
            && _mane.Value.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(name, out var status) ? status : ManeStatus.None;
    }

    private static Dictionary<string, ManeStatus> StatusByName(IEnumerable<Transcript> mane)
    {
        var statuses = new Dictionary<string, ManeStatus>(StringComparer.Ordinal);
        foreach (var transcript in mane)
        {
            if (!transcript.IsManeSelect && transcript.RefSeqId is null) continue;
            var status = transcript.IsManeSelect ? ManeStatus.Select : ManeStatus.PlusClinical;
            statuses.TryAdd(Unversioned(transcript.Id), status);
            if (transcript.RefSeqId is { } refSeq) statuses.TryAdd(Unversioned(refSeq), status);
        }

        return statuses;
    }

    private static bool IsNumber(ReadOnlySpan<byte> text, out int number) =>
        Utf8Parser.TryParse(text, out number, out var used) && used == text.Length && used > 0;

    private static bool TryText(ReadOnlySpan<byte> bytes, ref Span<char> text)
    {
        if (bytes.IsEmpty || bytes.Length > text.Length) return false;
        var done = Ascii.ToUtf16(bytes, text, out var written) == System.Buffers.OperationStatus.Done;
        text = text[..written];
        return done;
    }

    private static string Unversioned(string id) => id.IndexOf('.') is > 0 and var dot ? id[..dot] : id;
}
