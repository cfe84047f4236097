using GenomeTriage.Genome.Problems;
using GenomeTriage.Knowledge.Sources.Reading;

namespace GenomeTriage.Knowledge.Sources.Genes;

/// <summary>A gene and disease of the ACMG list of secondary findings.</summary>
internal readonly record struct SecondaryFindingRow(string Symbol, int HgncId, int NcbiId, string EnsemblGene, string Disease, string Inheritance, string Reported);

/// <summary>Reads the ACMG list of secondary findings.</summary>
internal static class SecondaryFindingParser
{
    /// <summary>The rows in the order of the file.</summary>
    /// <exception cref="InputException">A field is not as the format has it.</exception>
    public static IReadOnlyList<SecondaryFindingRow> Read(SourceFile file) =>
        [.. TableReader.Tsv(file, "hgnc_id", "ensembl_gene_id", "ncbi_gene_id", "gene_symbol", "disease_phenotype", "inheritance", "variants_to_report")
            .Select(row => new SecondaryFindingRow(
                row["gene_symbol"], row.IdBehind("hgnc_id", "HGNC:"), row.Number("ncbi_gene_id"), row["ensembl_gene_id"],
                row["disease_phenotype"], row["inheritance"], row["variants_to_report"]))];
}
