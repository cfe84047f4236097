using System.IO.Compression;
using GenomeTriage.Knowledge.Ontology;
using GenomeTriage.Testing;

namespace GenomeTriage.Phenotype.Tests.Text;

/// <summary>HPO as released, read once for all tests that need it; those are skipped where the file is absent.</summary>
internal static class RealOntology
{
    private static readonly Lazy<HpoOntology> Once = new(Read);

    public static HpoOntology Get()
    {
        SharedData.PathOf("hpo/hp.obo.gz");
        return Once.Value;
    }

    private static HpoOntology Read()
    {
        using var file = new GZipStream(File.OpenRead(SharedData.PathOf("hpo/hp.obo.gz")), CompressionMode.Decompress);
        using var reader = new StreamReader(file);
        var stanzas = reader.ReadToEnd().Split("\n\n").Where(stanza => stanza.StartsWith("[Term]", StringComparison.Ordinal));
        return new HpoOntology([.. stanzas.Select(Term)], "real");
    }

    private static HpoTerm Term(string stanza)
    {
        var lines = stanza.Split('\n').Skip(1).Select(line => line.Split(": ", 2)).Where(pair => pair.Length == 2).ToLookup(pair => pair[0], pair => pair[1]);
        return new HpoTerm
        {
            Id = HpoTermId.Parse(lines["id"].Single()),
            Label = lines["name"].Single(),
            Synonyms = [.. lines["synonym"].Select(Synonym)],
            Parents = [.. lines["is_a"].Select(parent => HpoTermId.Parse(parent.AsSpan(0, 10)))],
            IsObsolete = lines["is_obsolete"].Any(),
        };
    }

    private static HpoSynonym Synonym(string line)
    {
        var end = line.LastIndexOf("\" ", StringComparison.Ordinal);
        var words = line[(end + 2)..].Split(' ');
        var kind = words[1] switch
        {
            "layperson" => SynonymKind.Layperson,
            "abbreviation" => SynonymKind.Abbreviation,
            "uk_spelling" => SynonymKind.BritishSpelling,
            _ => SynonymKind.Plain,
        };
        return new HpoSynonym(line[1..end].Replace("\\\"", "\"", StringComparison.Ordinal), Enum.Parse<SynonymScope>(words[0], true), kind);
    }
}
