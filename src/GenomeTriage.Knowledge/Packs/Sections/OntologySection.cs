using GenomeTriage.Knowledge.Ontology;

namespace GenomeTriage.Knowledge.Packs.Sections;

/// <summary>The terms of HPO, live and obsolete.</summary>
internal static class OntologySection
{
    private const string Name = "hpo.terms";

    public static void Write(PackWriter pack, IReadOnlyList<HpoTerm> terms, string version)
    {
        var writer = new RecordWriter().Text(version).List([.. terms.OrderBy(term => term.Id)], WriteTerm);
        pack.Add(Name, writer.Written, SectionEncoding.Brotli);
    }

    public static HpoOntology Read(PackFile pack)
    {
        var reader = new RecordReader(pack.Section(Name));
        var version = reader.Text();
        return new HpoOntology(reader.List(ReadTerm), version);
    }

    private static void WriteTerm(RecordWriter writer, HpoTerm term)
    {
        writer.Number(term.Id.Number).Text(term.Label).List(term.Synonyms, WriteSynonym);
        WriteIds(writer, term.Parents);
        WriteIds(writer, term.AlternateIds);
        WriteIds(writer, term.Consider);
        writer.Texts(term.CrossReferences).Byte(term.IsObsolete ? (byte)1 : (byte)0).Number(term.ReplacedBy?.Number ?? 0);
    }

    private static HpoTerm ReadTerm(RecordReader reader) => new()
    {
        Id = new(reader.Number()),
        Label = reader.Text(),
        Synonyms = reader.ListForLater(ReadSynonym, SkipSynonym),
        Parents = reader.List(ReadId),
        AlternateIds = reader.List(ReadId),
        Consider = reader.List(ReadId),
        CrossReferences = reader.TextsForLater(),
        IsObsolete = reader.Byte() != 0,
        ReplacedBy = reader.Number() is var id && id > 0 ? new HpoTermId(id) : null,
    };

    private static void WriteSynonym(RecordWriter writer, HpoSynonym synonym) =>
        writer.Text(synonym.Text).Byte((byte)((int)synonym.Scope | ((int)synonym.Kind << 2)));

    private static HpoSynonym ReadSynonym(RecordReader reader)
    {
        var text = reader.Text();
        var marks = reader.Byte();
        return new HpoSynonym(text, (SynonymScope)(marks & 3), (SynonymKind)(marks >> 2));
    }

    private static void SkipSynonym(RecordReader reader)
    {
        reader.SkipText();
        reader.Byte();
    }

    private static void WriteIds(RecordWriter writer, IReadOnlyList<HpoTermId> ids) =>
        writer.List(ids, static (w, id) => w.Number(id.Number));

    private static HpoTermId ReadId(RecordReader reader) => new(reader.Number());
}
