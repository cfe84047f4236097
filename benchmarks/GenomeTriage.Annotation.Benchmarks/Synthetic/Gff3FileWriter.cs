using System.Globalization;
using GenomeTriage.Genome.Positions;
using GenomeTriage.Genome.Transcripts;

namespace GenomeTriage.Annotation.Benchmarks.Synthetic;

/// <summary>Writes gene models as GFF3 in the form of Ensembl, which bcftools csq asks for.</summary>
internal sealed class Gff3FileWriter : IDisposable
{
    private readonly StreamWriter _text;

    public Gff3FileWriter(string path)
    {
        _text = new StreamWriter(path) { NewLine = "\n" };
        _text.WriteLine("##gff-version 3");
    }

    public void Write(Transcript transcript)
    {
        var id = transcript.Id.Split('.')[0];
        Line(transcript, "gene", transcript.Span, ".", $"ID=gene:G{id};Name={transcript.GeneSymbol};biotype=protein_coding;gene_id=G{id}");
        Line(transcript, "mRNA", transcript.Span, ".", $"ID=transcript:{id};Parent=gene:G{id};biotype=protein_coding;transcript_id={id}");
        foreach (var exon in transcript.Exons) Line(transcript, "exon", exon, ".", $"Parent=transcript:{id}");
        foreach (var (part, phase) in CodingParts(transcript))
            Line(transcript, "CDS", part, phase.ToString(CultureInfo.InvariantCulture), $"ID=CDS:{id};Parent=transcript:{id}");
        foreach (var exon in transcript.Exons)
        {
            WriteUntranslated(transcript, id, exon.Start, Math.Min(exon.End, transcript.Coding.Start), isLow: true);
            WriteUntranslated(transcript, id, Math.Max(exon.Start, transcript.Coding.End), exon.End, isLow: false);
        }
    }

    public void Dispose() => _text.Dispose();

    private void WriteUntranslated(Transcript transcript, string id, int start, int end, bool isLow)
    {
        if (start >= end) return;
        var type = isLow == (transcript.Strand == Strand.Forward) ? "five_prime_UTR" : "three_prime_UTR";
        Line(transcript, type, new GenomicInterval(start, end), ".", $"Parent=transcript:{id}");
    }

    private static IEnumerable<(GenomicInterval Part, int Phase)> CodingParts(Transcript transcript)
    {
        var parts = transcript.Exons.Where(exon => exon.Overlaps(transcript.Coding))
            .Select(exon => new GenomicInterval(Math.Max(exon.Start, transcript.Coding.Start), Math.Min(exon.End, transcript.Coding.End))).ToList();
        if (transcript.Strand == Strand.Reverse) parts.Reverse();
        var before = 0;
        foreach (var part in parts)
        {
            yield return (part, (3 - before % 3) % 3);
            before += part.Length;
        }
    }

    private void Line(Transcript transcript, string type, GenomicInterval place, string phase, string attributes) => _text.WriteLine(string.Create(
        CultureInfo.InvariantCulture,
        $"{transcript.ContigName}\tsynthetic\t{type}\t{place.Start + 1}\t{place.End}\t.\t{(transcript.Strand == Strand.Forward ? '+' : '-')}\t{phase}\t{attributes}"));
}
