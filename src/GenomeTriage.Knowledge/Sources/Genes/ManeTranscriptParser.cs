using GenomeTriage.Genome.Positions;
using GenomeTriage.Genome.Problems;
using GenomeTriage.Genome.Transcripts;
using GenomeTriage.Knowledge.Sources.Reading;

namespace GenomeTriage.Knowledge.Sources.Genes;

/// <summary>A transcript of the MANE track, with the NCBI number of its gene.</summary>
internal readonly record struct ManeTranscript(Transcript Transcript, int NcbiId);

/// <summary>Reads MANE transcripts with their exons from UCSC's bigGenePred columns.</summary>
internal static class ManeTranscriptParser
{
    /// <summary>The transcripts in the order of the file, those on alternate loci and patches included.</summary>
    /// <exception cref="InputException">A field is not as the format has it.</exception>
    public static IEnumerable<ManeTranscript> Read(SourceFile file) =>
        TableReader.Tsv(file, "chrom", "chromStart", "chromEnd", "name", "strand", "thickStart", "thickEnd", "blockSizes", "blockStarts", "geneSymbol", "maneStatus")
            .Select(row => new ManeTranscript(Transcript(row), row.IdBehind("ncbiGene", "GeneID:")));

    private static Transcript Transcript(TableRow row) => new()
    {
        Id = row["name"],
        RefSeqId = Text(row["refseqRna"]),
        ProteinId = Text(row["refseqProtein"]) ?? Text(row["ensemblProtein"]),
        GeneSymbol = row["geneSymbol"],
        GeneId = GeneIds.WithoutVersion(row["ensemblGene"]),
        ContigName = row["chrom"],
        Strand = row["strand"] switch { "+" => Strand.Forward, "-" => Strand.Reverse, _ => throw row.Refuse("strand", "+, -") },
        Exons = Exons(row),
        Coding = new GenomicInterval(row.Number("thickStart"), row.Number("thickEnd")),
        Biotype = row["geneType"],
        IsManeSelect = row["maneStatus"] switch
        {
            "MANE Select" => true,
            "MANE Plus Clinical" => false,
            _ => throw row.Refuse("maneStatus", "MANE Select, MANE Plus Clinical"),
        },
    };

    private static GenomicInterval[] Exons(TableRow row)
    {
        var sizes = row.Numbers("blockSizes", ',');
        var starts = row.Numbers("blockStarts", ',');
        if (sizes.Length != row.Number("blockCount") || starts.Length != sizes.Length) throw row.Refuse("blockSizes", "as many as blockCount");
        var start = row.Number("chromStart");
        GenomicInterval[] exons = [.. sizes.Select((size, i) => new GenomicInterval(start + starts[i], start + starts[i] + size))];
        return exons[^1].End == row.Number("chromEnd") ? exons : throw row.Refuse("blockStarts", "last block ends at chromEnd");
    }

    private static string? Text(string value) => value.Length == 0 ? null : value;
}
