using GenomeTriage.Genome.Problems;

namespace GenomeTriage.Genome.Transcripts.Gff;

/// <summary>
/// Reads transcripts from GFF3 as Ensembl, GENCODE and NCBI RefSeq write it. Lines may come in any order; a transcript is
/// a feature that exons or coding parts name as their parent.
/// </summary>
public sealed class GffReader
{
    private readonly string? _file;
    private readonly Dictionary<string, GffGene> _genes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, GffTranscript> _transcripts = new(StringComparer.Ordinal);

    private GffReader(string? file) => _file = file;

    /// <summary>Reads a file, plain or gzip.</summary>
    /// <exception cref="InputException">A line cannot be read, or there is no transcript.</exception>
    public static IReadOnlyList<Transcript> ReadFile(string path)
    {
        using var stream = File.OpenRead(path);
        Span<byte> magic = stackalloc byte[2];
        var isGzip = stream.ReadAtLeast(magic, 2, throwOnEndOfStream: false) == 2 && magic is [0x1f, 0x8b];
        stream.Position = 0;
        using Stream content = isGzip ? new System.IO.Compression.GZipStream(stream, System.IO.Compression.CompressionMode.Decompress) : stream;
        using var text = new StreamReader(content);
        return Read(text, path);
    }

    /// <summary>Reads a text; <paramref name="file"/> is the name used in problems.</summary>
    /// <inheritdoc cref="ReadFile" path="/exception"/>
    public static IReadOnlyList<Transcript> Read(TextReader text, string? file)
    {
        var reader = new GffReader(file);
        long line = 0;
        while (text.ReadLine() is { } content)
        {
            line++;
            if (content.StartsWith("##FASTA", StringComparison.Ordinal)) break;
            if (content.Length > 0 && content[0] != '#') reader.Take(GffLine.Parse(content, file, line), line);
        }

        return reader.Build();
    }

    private void Take(GffLine line, long number)
    {
        var id = line.Attribute("ID");
        if (GffLine.IsPart(line.Type))
            AddPart(line);
        else if (id is not null && (line.Type.EndsWith("gene") || line.Attribute("Parent") is null))
            _genes.TryAdd(id, new GffGene(PlainId(line.Attribute("gene_id") ?? id), line.Attribute("gene_name") ?? line.Attribute("Name") ?? line.Attribute("gene"), line.Attribute("biotype") ?? line.Attribute("gene_type") ?? line.Attribute("gene_biotype")));
        else if (id is not null)
            Describe(Named(id), line, id, number);
    }

    private void AddPart(GffLine line)
    {
        foreach (var parent in (line.Attribute("Parent") ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries)) Named(parent).Add(line);
    }

    private static void Describe(GffTranscript transcript, GffLine line, string id, long number)
    {
        transcript.Id = Versioned(PlainId(line.Attribute("transcript_id") ?? id), line.Attribute("version"));
        transcript.Symbol = line.Attribute("gene_name") ?? line.Attribute("gene");
        transcript.GeneParent = line.Attribute("Parent");
        transcript.Biotype = line.Attribute("biotype") ?? line.Attribute("transcript_type");
        transcript.ContigName = line.Sequence.ToString();
        (transcript.Strand, transcript.Line) = (line.Strand, number);
        var tag = line.Attribute("tag");
        transcript.IsManeSelect = tag is not null && (tag.Contains("MANE_Select", StringComparison.Ordinal) || tag.Contains("MANE Select", StringComparison.Ordinal));
    }

    private List<Transcript> Build()
    {
        var built = new List<Transcript>();
        foreach (var transcript in _transcripts.Values)
        {
            if (transcript.Id is null || !transcript.HasParts) continue;
            built.Add(transcript.Build(transcript.GeneParent is { } parent ? _genes.GetValueOrDefault(parent) : null, _file));
        }

        if (built.Count == 0) throw new InputException(new Problem(GffProblemCodes.GffWithoutTranscripts, ProblemSeverity.Error) { File = _file });
        built.Sort((left, right) => string.CompareOrdinal(left.Id, right.Id));
        return built;
    }

    private GffTranscript Named(string id)
    {
        if (!_transcripts.TryGetValue(id, out var transcript)) _transcripts.Add(id, transcript = new GffTranscript());
        return transcript;
    }

    // Ensembl writes "transcript:ENST…", NCBI "rna-NM_…"; what is in front is not part of the id.
    private static string PlainId(string id)
    {
        foreach (var prefix in new[] { "transcript:", "gene:", "rna-", "gene-" })
        {
            if (id.StartsWith(prefix, StringComparison.Ordinal)) return id[prefix.Length..];
        }

        return id;
    }

    private static string Versioned(string id, string? version) =>
        version is null || id.Contains('.', StringComparison.Ordinal) ? id : $"{id}.{version}";
}
