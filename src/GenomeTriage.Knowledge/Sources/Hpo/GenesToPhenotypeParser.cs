using GenomeTriage.Genome.Problems;
using GenomeTriage.Knowledge.Diseases;
using GenomeTriage.Knowledge.Sources.Reading;

namespace GenomeTriage.Knowledge.Sources.Hpo;

/// <summary>A gene that HPO links to a disease.</summary>
internal readonly record struct HpoGeneDisease(int NcbiId, string Symbol, DiseaseId Disease);

/// <summary>Reads <c>genes_to_phenotype.txt</c>; only the gene–disease pairs are new in it, its terms are those of HPOA.</summary>
internal static class GenesToPhenotypeParser
{
    /// <summary>The pairs, each once, in the order of the file.</summary>
    /// <exception cref="InputException">A field is not as the format has it.</exception>
    public static IReadOnlyList<HpoGeneDisease> Read(SourceFile file) =>
        [.. TableReader.Tsv(file, "ncbi_gene_id", "gene_symbol", "disease_id").Select(Pair).Distinct()];

    private static HpoGeneDisease Pair(TableRow row) => new(
        row.Number("ncbi_gene_id"),
        // A gene without a symbol is written as a dash; its NCBI number then stands for it.
        row["gene_symbol"] is "-" or "" ? $"NCBIGene:{row["ncbi_gene_id"]}" : row["gene_symbol"],
        DiseaseId.TryParse(row["disease_id"], out var id) ? id : throw row.Refuse("disease_id", "OMIM:, ORPHA:, DECIPHER:"));
}
