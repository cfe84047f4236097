using GenomeTriage.Genome.Problems;
using GenomeTriage.Knowledge.Genes;
using GenomeTriage.Knowledge.Sources.Reading;

namespace GenomeTriage.Knowledge.Sources.Orphanet;

/// <summary>A gene that Orphanet links to an entry; ids are 0 where not given.</summary>
internal readonly record struct OrphaGene(int Orpha, string Symbol, string Name, int HgncId, int OmimId, GeneAssociation Association);

/// <summary>Reads Orphanet's genes of disorders.</summary>
internal static class OrphaGenesParser
{
    /// <summary>The links in the order of the file.</summary>
    /// <exception cref="InputException">A field is not as the format has it.</exception>
    public static IReadOnlyList<OrphaGene> Read(SourceFile file) =>
        [.. TableReader.Tsv(file, "orpha", "symbol", "gene_name", "hgnc", "omim_gene", "association").Select(row => new OrphaGene(
            row.Number("orpha"),
            row["symbol"],
            row["gene_name"],
            row.IdBehind("hgnc", "HGNC:"),
            FirstOmim(row),
            OrphanetWords.Association(row, "association")))];

    // A gene with two OMIM numbers is listed with both; the first is kept.
    private static int FirstOmim(TableRow row) =>
        row["omim_gene"].Contains('|', StringComparison.Ordinal)
            ? int.Parse(row.List("omim_gene", '|')[0], System.Globalization.CultureInfo.InvariantCulture)
            : row.IdBehind("omim_gene", "OMIM:");
}
