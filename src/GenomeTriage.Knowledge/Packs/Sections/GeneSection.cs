using GenomeTriage.Genome.Positions;
using GenomeTriage.Genome.Transcripts;
using GenomeTriage.Knowledge.Genes;

namespace GenomeTriage.Knowledge.Packs.Sections;

/// <summary>The genes and their links to diseases.</summary>
internal static class GeneSection
{
    private const string Genes = "genes.entries";
    private const string Links = "genes.links";

    public static void Write(PackWriter pack, GeneCatalog genes)
    {
        var writer = new RecordWriter().List([.. Enumerable.Range(0, genes.Count)], (w, index) => WriteGene(w, genes[index]));
        pack.Add(Genes, writer.Written, SectionEncoding.Brotli);
    }

    public static GeneCatalog Read(PackFile pack) => new(new RecordReader(pack.Section(Genes)).List(ReadGene));

    public static void WriteLinks(PackWriter pack, GeneDiseaseLinks links)
    {
        var writer = new RecordWriter().List(links.All.ToArray(), WriteLink);
        pack.Add(Links, writer.Written, SectionEncoding.Brotli);
    }

    public static GeneDiseaseLinks ReadLinks(PackFile pack) => new(new RecordReader(pack.Section(Links)).List(ReadLink));

    private static void WriteGene(RecordWriter writer, Gene gene)
    {
        writer.Text(gene.Symbol).Text(gene.Name).Number(gene.HgncId).Number(gene.NcbiId).Text(gene.EnsemblId ?? "").Number(gene.OmimId);
        writer.Texts(gene.Aliases).Byte(gene.Contig.Ordinal).Number(gene.Span.Start).Number(gene.Span.Length);
        writer.Byte((byte)((gene.Constraint is null ? 0 : 1) | (gene.Dosage is null ? 0 : 2) | (gene.IsSecondaryFinding ? 4 : 0)));
        if (gene.Constraint is { } constraint) WriteConstraint(writer, constraint);
        if (gene.Dosage is { } dosage) writer.Byte((byte)dosage.Haploinsufficiency).Byte((byte)dosage.Triplosensitivity);
    }

    private static Gene ReadGene(RecordReader reader)
    {
        var (symbol, name, hgnc, ncbi, ensembl, omim) =
            (reader.Text(), reader.Text(), reader.Number(), reader.Number(), reader.Text(), reader.Number());
        var (aliases, contig, start, length, marks) = (reader.Texts(), reader.Byte(), reader.Number(), reader.Number(), reader.Byte());
        return new Gene
        {
            Symbol = symbol,
            Name = name,
            HgncId = hgnc,
            NcbiId = ncbi,
            EnsemblId = ensembl.Length > 0 ? ensembl : null,
            OmimId = omim,
            Aliases = aliases,
            Contig = new Contig(contig),
            Span = new GenomicInterval(start, start + length),
            Constraint = (marks & 1) != 0 ? ReadConstraint(reader) : null,
            Dosage = (marks & 2) != 0 ? new DosageSensitivity((DosageScore)reader.Byte(), (DosageScore)reader.Byte()) : null,
            IsSecondaryFinding = (marks & 4) != 0,
        };
    }

    private static void WriteConstraint(RecordWriter writer, GeneConstraint constraint)
    {
        writer.Single(constraint.ObservedMissense).Single(constraint.ExpectedMissense).Single(constraint.MissenseZ);
        writer.Single(constraint.ObservedLossOfFunction).Single(constraint.ExpectedLossOfFunction);
        writer.Single(constraint.Pli).Single(constraint.Prec).Single(constraint.Loeuf).Number(constraint.CodingLength);
    }

    private static GeneConstraint ReadConstraint(RecordReader reader) => new(
        reader.Single(), reader.Single(), reader.Single(), reader.Single(), reader.Single(),
        reader.Single(), reader.Single(), reader.Single(), reader.Number());

    private static void WriteLink(RecordWriter writer, GeneDiseaseLink link) =>
        writer.Number(link.Disease).Number(link.Gene).Byte((byte)link.Sources).Byte((byte)link.Association)
            .Byte((byte)link.Requirement).Byte((byte)link.Consequence).Byte((byte)link.Confidence);

    private static GeneDiseaseLink ReadLink(RecordReader reader)
    {
        var disease = reader.Number();
        return new GeneDiseaseLink(reader.Number(), disease, (GeneDiseaseSources)reader.Byte())
        {
            Association = (GeneAssociation)reader.Byte(),
            Requirement = (AllelicRequirement)reader.Byte(),
            Consequence = (MutationConsequence)reader.Byte(),
            Confidence = (Ddg2pConfidence)reader.Byte(),
        };
    }
}
