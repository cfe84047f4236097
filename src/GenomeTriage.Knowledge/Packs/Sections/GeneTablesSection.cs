using GenomeTriage.Genome.Positions;
using GenomeTriage.Genome.Transcripts;
using GenomeTriage.Knowledge.Genes;

namespace GenomeTriage.Knowledge.Packs.Sections;

/// <summary>Tables about genes beside the genes themselves: ClinGen's regions, DDG2P, the list of secondary findings.</summary>
internal static class GeneTablesSection
{
    private const string Regions = "genes.regions";
    private const string Ddg2p = "genes.ddg2p";
    private const string SecondaryFindings = "genes.secondary-findings";

    public static void WriteRegions(PackWriter pack, IReadOnlyList<DosageRegion> regions) =>
        pack.Add(Regions, new RecordWriter().List(regions, WriteRegion).Written, SectionEncoding.Brotli);

    public static IReadOnlyList<DosageRegion> ReadRegions(PackFile pack) => new RecordReader(pack.Section(Regions)).List(ReadRegion);

    public static void WriteDdg2p(PackWriter pack, IReadOnlyList<Ddg2pEntry> entries) =>
        pack.Add(Ddg2p, new RecordWriter().List(entries, WriteEntry).Written, SectionEncoding.Brotli);

    public static IReadOnlyList<Ddg2pEntry> ReadDdg2p(PackFile pack) => new RecordReader(pack.Section(Ddg2p)).List(ReadEntry);

    public static void WriteSecondaryFindings(PackWriter pack, IReadOnlyList<SecondaryFinding> findings)
    {
        var writer = new RecordWriter().List(findings, static (w, finding) => w.Number(finding.Gene).Text(finding.Disease).Text(finding.Inheritance).Text(finding.Reported));
        pack.Add(SecondaryFindings, writer.Written, SectionEncoding.Brotli);
    }

    public static IReadOnlyList<SecondaryFinding> ReadSecondaryFindings(PackFile pack) =>
        new RecordReader(pack.Section(SecondaryFindings))
            .List(static reader => new SecondaryFinding(reader.Number(), reader.Text(), reader.Text(), reader.Text()));

    private static void WriteRegion(RecordWriter writer, DosageRegion region)
    {
        writer.Text(region.Id).Text(region.Name).Byte(region.Contig.Ordinal);
        writer.Number(region.GRCh37.Start).Number(region.GRCh37.End).Number(region.GRCh38.Start).Number(region.GRCh38.End);
        writer.Byte((byte)region.Dosage.Haploinsufficiency).Byte((byte)region.Dosage.Triplosensitivity);
    }

    private static DosageRegion ReadRegion(RecordReader reader) => new(
        reader.Text(), reader.Text(), new Contig(reader.Byte()), ReadInterval(reader), ReadInterval(reader),
        new DosageSensitivity((DosageScore)reader.Byte(), (DosageScore)reader.Byte()));

    private static GenomicInterval ReadInterval(RecordReader reader) => new(reader.Number(), reader.Number());

    private static void WriteEntry(RecordWriter writer, Ddg2pEntry entry) =>
        writer.Number(entry.Gene).Text(entry.Disease).Number(entry.Omim).Byte((byte)entry.Confidence).Byte((byte)entry.Requirement)
            .Byte((byte)entry.Consequence).Numbers([.. entry.Terms]).Numbers([.. entry.PubMed]);

    private static Ddg2pEntry ReadEntry(RecordReader reader) => new()
    {
        Gene = reader.Number(),
        Disease = reader.Text(),
        Omim = reader.Number(),
        Confidence = (Ddg2pConfidence)reader.Byte(),
        Requirement = (AllelicRequirement)reader.Byte(),
        Consequence = (MutationConsequence)reader.Byte(),
        Terms = reader.Numbers(),
        PubMed = reader.Numbers(),
    };
}
