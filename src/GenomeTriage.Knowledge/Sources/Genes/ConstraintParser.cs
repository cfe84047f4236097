using GenomeTriage.Genome.Problems;
using GenomeTriage.Knowledge.Genes;
using GenomeTriage.Knowledge.Sources.Reading;

namespace GenomeTriage.Knowledge.Sources.Genes;

/// <summary>Constraint of a gene as gnomAD names it.</summary>
internal readonly record struct ConstraintRow(string Symbol, string EnsemblGene, GeneConstraint Constraint);

/// <summary>Reads gnomAD's constraint by gene.</summary>
internal static class ConstraintParser
{
    /// <summary>The rows in the order of the file.</summary>
    /// <exception cref="InputException">A field is not as the format has it.</exception>
    public static IReadOnlyList<ConstraintRow> Read(SourceFile file) =>
        [.. TableReader.Tsv(file, "gene", "gene_id", "obs_mis", "exp_mis", "mis_z", "obs_lof", "exp_lof", "oe_lof_upper", "pLI", "pRec", "cds_length")
            .Select(row => new ConstraintRow(row["gene"], row["gene_id"], Constraint(row)))];

    private static GeneConstraint Constraint(TableRow row) => new(
        row.Real("obs_mis"), row.Real("exp_mis"), row.Real("mis_z"), row.Real("obs_lof"), row.Real("exp_lof"),
        row.Real("pLI"), row.Real("pRec"), row.Real("oe_lof_upper"), row.Number("cds_length"));
}
