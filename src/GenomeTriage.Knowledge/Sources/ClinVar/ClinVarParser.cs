using GenomeTriage.Genome.Positions;
using GenomeTriage.Genome.Problems;
using GenomeTriage.Knowledge.ClinVar;
using GenomeTriage.Knowledge.Sources.Reading;

namespace GenomeTriage.Knowledge.Sources.ClinVar;

/// <summary>One single-nucleotide variant of ClinVar on the assembly of its file.</summary>
internal sealed record ClinVarRow(GenomicPosition Position, byte Reference, byte Alternate, string Symbol, int RsId, ClinVarSignificances Significances, string Diseases)
{
    public bool IsStrict { get; init; }
}

/// <summary>Reads the tables made of ClinVar's VCF of 2017-04-04.</summary>
internal static class ClinVarParser
{
    /// <summary>The variants of the GRCh37 table in the order of the file.</summary>
    /// <exception cref="InputException">A field is not as the format has it.</exception>
    public static IEnumerable<ClinVarRow> ReadGRCh37(SourceFile file) =>
        TableReader.Tsv(file, "chrom", "pos", "ref", "alt", "gene", "rsid", "clnsig", "strict_plp", "disease")
            .Select(row => Row(row) with { IsStrict = row.Number("strict_plp") != 0 });

    /// <summary>The variants of the table that was lifted to GRCh38; all are pathogenic by the strict rule.</summary>
    /// <exception cref="InputException">A field is not as the format has it.</exception>
    public static IEnumerable<ClinVarRow> ReadGRCh38(SourceFile file) =>
        TableReader.Tsv(file, "chrom", "pos", "ref", "alt", "gene", "rsid", "clnsig", "disease", "grch37", "chain_strand")
            .Select(row => Row(row) with { IsStrict = true });

    private static ClinVarRow Row(TableRow row) => new(
        new GenomicPosition(Contig.TryParse(row["chrom"], out var contig) ? contig : throw row.Refuse("chrom", "1 … 22, X, Y, MT"), row.Number("pos")),
        Base(row, "ref"),
        Base(row, "alt"),
        row["gene"],
        row.IdBehind("rsid", "rs"),
        Significances(row),
        row["disease"]);

    private static byte Base(TableRow row, string column) =>
        row[column] is "A" or "C" or "G" or "T" ? (byte)row[column][0] : throw row.Refuse(column, "A, C, G, T");

    private static ClinVarSignificances Significances(TableRow row) =>
        row["clnsig"].Split('|', ',').Aggregate(ClinVarSignificances.None, (all, word) => all | (word switch
        {
            "255" => ClinVarSignificances.Other,
            [>= '0' and <= '7'] => (ClinVarSignificances)(1 << (word[0] - '0')),
            _ => throw row.Refuse("clnsig", "0 … 7, 255"),
        }));
}
