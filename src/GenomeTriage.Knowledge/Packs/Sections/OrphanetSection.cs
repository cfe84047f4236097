using GenomeTriage.Knowledge.Diseases;

namespace GenomeTriage.Knowledge.Packs.Sections;

/// <summary>Orphanet's nomenclature, hierarchy and alignment with OMIM.</summary>
internal static class OrphanetSection
{
    private const string Entries = "orphanet.entries";
    private const string Definitions = "orphanet.definitions";
    private const string Parents = "orphanet.parents";
    private const string Relations = "orphanet.omim";
    private const string Signs = "orphanet.signs";

    public static void Write(PackWriter pack, OrphanetCatalog orphanet)
    {
        pack.Add(Entries, new RecordWriter().List(orphanet.Entries, WriteEntry).Written, SectionEncoding.Brotli);
        pack.Add(Definitions, StringTable.ToBytes([.. orphanet.Entries.Select(entry => orphanet.DefinitionOf(entry.Orpha))]), SectionEncoding.Brotli);
        var parents = orphanet.Entries.SelectMany(entry => orphanet.ParentsOf(entry.Orpha).SelectMany(parent => new[] { entry.Orpha, parent }));
        pack.AddColumn<int>(Parents, [.. parents], SectionEncoding.Brotli);
    }

    public static OrphanetCatalog Read(PackFile pack)
    {
        var pairs = pack.Column<int>(Parents).ToArray();
        return new OrphanetCatalog(
            new RecordReader(pack.Section(Entries)).List(ReadEntry),
            pairs.Chunk(2).Select(pair => (pair[0], pair[1])),
            new StringTable(pack.Section(Definitions)));
    }

    public static void WriteRelations(PackWriter pack, OrphaOmimRelations relations)
    {
        var writer = new RecordWriter().List(relations.All, static (w, relation) => w.Number(relation.Orpha).Number(relation.Omim).Byte((byte)relation.Kind));
        pack.Add(Relations, writer.Written, SectionEncoding.Brotli);
    }

    public static OrphaOmimRelations ReadRelations(PackFile pack) =>
        new(new RecordReader(pack.Section(Relations))
            .List(static reader => new OrphaOmimRelation(reader.Number(), reader.Number(), (OrphaRelationKind)reader.Byte())));

    public static void WriteSigns(PackWriter pack, OrphanetSigns signs)
    {
        var writer = new RecordWriter().List([.. signs.Entries], (w, orpha) => w.Number(orpha)
            .List(signs.Of(orpha).ToArray(), static (inner, sign) => inner.Number(sign.Term).Byte((byte)sign.Frequency)));
        pack.Add(Signs, writer.Written, SectionEncoding.Brotli);
    }

    public static OrphanetSigns ReadSigns(PackFile pack) => new(new RecordReader(pack.Section(Signs)).List(static reader => KeyValuePair.Create(
        reader.Number(),
        reader.List(static inner => new OrphanetSign(inner.Number(), (FrequencyClass)inner.Byte())))));

    private static void WriteEntry(RecordWriter writer, OrphanetEntry entry) =>
        writer.Number(entry.Orpha).Text(entry.Name).Byte((byte)entry.Type).Texts(entry.Synonyms)
            .Number((int)entry.Onset).Number((int)entry.Inheritance);

    private static OrphanetEntry ReadEntry(RecordReader reader) => new()
    {
        Orpha = reader.Number(),
        Name = reader.Text(),
        Type = (OrphanetEntryType)reader.Byte(),
        Synonyms = reader.Texts(),
        Onset = (OnsetAges)reader.Number(),
        Inheritance = (InheritanceModes)reader.Number(),
    };
}
