using GenomeTriage.Genome.Positions;
using GenomeTriage.Genome.Problems;
using GenomeTriage.Genome.Transcripts;
using GenomeTriage.Knowledge.Sources.Reading;

namespace GenomeTriage.Knowledge.Sources.Genes;

/// <summary>One transcript of the MANE list, with the gene it belongs to.</summary>
internal sealed record ManeRow
{
    public required string Symbol { get; init; }

    public required string GeneName { get; init; }

    public required int NcbiId { get; init; }

    public required int HgncId { get; init; }

    /// <summary>Without version.</summary>
    public required string EnsemblGene { get; init; }

    public required string EnsemblTranscript { get; init; }

    public required string RefSeqTranscript { get; init; }

    public required string RefSeqProtein { get; init; }

    public required bool IsSelect { get; init; }

    /// <summary>Not known where the gene lies on an alternate or fix contig.</summary>
    public required Contig Contig { get; init; }

    /// <summary>0-based, half-open.</summary>
    public required GenomicInterval Span { get; init; }
}

/// <summary>Reads the summary of a MANE release.</summary>
internal static class ManeSummaryParser
{
    /// <summary>The rows in the order of the file.</summary>
    /// <exception cref="InputException">A field is not as the format has it.</exception>
    public static IReadOnlyList<ManeRow> Read(SourceFile file) =>
        [.. TableReader.Tsv(file, "NCBI_GeneID", "Ensembl_Gene", "HGNC_ID", "symbol", "MANE_status", "GRCh38_chr").Select(Row)];

    private static ManeRow Row(TableRow row) => new()
    {
        Symbol = row["symbol"],
        GeneName = row["name"],
        NcbiId = row.IdBehind("NCBI_GeneID", "GeneID:"),
        HgncId = row.IdBehind("HGNC_ID", "HGNC:"),
        EnsemblGene = GeneIds.WithoutVersion(row["Ensembl_Gene"]),
        EnsemblTranscript = row["Ensembl_nuc"],
        RefSeqTranscript = row["RefSeq_nuc"],
        RefSeqProtein = row["RefSeq_prot"],
        IsSelect = row["MANE_status"] switch
        {
            "MANE Select" => true,
            "MANE Plus Clinical" => false,
            _ => throw row.Refuse("MANE_status", "MANE Select, MANE Plus Clinical"),
        },
        Contig = RefSeqContig.Parse(row["GRCh38_chr"]),
        Span = new GenomicInterval(row.Number("chr_start") - 1, row.Number("chr_end")),
    };
}
