using GenomeTriage.Genome.Positions;
using GenomeTriage.Genome.Transcripts;
using GenomeTriage.Knowledge.Transcripts;

namespace GenomeTriage.Knowledge.Packs.Sections;

/// <summary>The gene model; exons as distances from one bound to the next, which are small numbers.</summary>
internal static class TranscriptSection
{
    private const string Name = "transcripts";
    private const string UsualBiotype = "protein_coding";

    public static void Write(PackWriter pack, IReadOnlyList<Transcript> transcripts) =>
        pack.Add(Name, new RecordWriter().List(transcripts, WriteTranscript).Written, SectionEncoding.Brotli);

    public static TranscriptCatalog Read(PackFile pack) => new(new RecordReader(pack.Section(Name)).List(ReadTranscript));

    private static void WriteTranscript(RecordWriter writer, Transcript transcript)
    {
        writer.Text(transcript.Id).Text(transcript.RefSeqId ?? "").Text(transcript.ProteinId ?? "").Text(transcript.GeneSymbol).Text(transcript.GeneId ?? "");
        writer.Byte(Contig.TryParse(transcript.ContigName, out var contig) ? contig.Ordinal : throw new ArgumentException(transcript.ContigName, nameof(transcript)));
        writer.Byte((byte)((transcript.Strand == Strand.Reverse ? 1 : 0) | (transcript.IsManeSelect ? 2 : 0))).Text(transcript.Biotype);
        writer.Number(transcript.Exons.Count);
        var last = 0;
        foreach (var exon in transcript.Exons)
        {
            writer.Number(exon.Start - last).Number(exon.Length);
            last = exon.End;
        }

        writer.Number(transcript.Coding.Start).Number(transcript.Coding.Length);
    }

    private static Transcript ReadTranscript(RecordReader reader)
    {
        var (id, refSeq, protein, symbol, gene) = (reader.Text(), reader.Text(), reader.Text(), reader.Text(), reader.Text());
        var contig = new Contig(reader.Byte());
        var marks = reader.Byte();
        return new Transcript
        {
            Id = id,
            RefSeqId = refSeq.Length == 0 ? null : refSeq,
            ProteinId = protein.Length == 0 ? null : protein,
            GeneSymbol = symbol,
            GeneId = gene.Length == 0 ? null : gene,
            ContigName = contig.UcscName,
            Strand = (marks & 1) != 0 ? Strand.Reverse : Strand.Forward,
            IsManeSelect = (marks & 2) != 0,
            Biotype = reader.TextLike(UsualBiotype),
            Exons = ReadExons(reader),
            Coding = reader.Number() is var start ? new GenomicInterval(start, start + reader.Number()) : default,
        };
    }

    private static GenomicInterval[] ReadExons(RecordReader reader)
    {
        var exons = new GenomicInterval[reader.Number()];
        var last = 0;
        for (var i = 0; i < exons.Length; i++)
        {
            var start = last + reader.Number();
            last = start + reader.Number();
            exons[i] = new GenomicInterval(start, last);
        }

        return exons;
    }
}
