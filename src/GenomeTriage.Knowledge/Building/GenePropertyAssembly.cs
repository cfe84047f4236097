using GenomeTriage.Knowledge.Sources;
using GenomeTriage.Knowledge.Sources.Genes;

namespace GenomeTriage.Knowledge.Building;

/// <summary>Adds to genes what sources measured or judged of them.</summary>
internal sealed class GenePropertyAssembly(GeneAssembly genes, BuildReport report)
{
    public void AddConstraint(IEnumerable<ConstraintRow> rows)
    {
        foreach (var row in rows)
        {
            var gene = genes.Resolve(SourceCatalog.Constraint.Key, new GeneMention(row.Symbol, EnsemblId: row.EnsemblGene));
            if (gene.Constraint is null) gene.Constraint = row.Constraint;
            else report.Add(SourceCatalog.Constraint.Key, BuildNoteKinds.SecondConstraint, $"{row.Symbol} → {gene.Symbol}");
        }
    }

    public void AddDosage(IEnumerable<ClinGenGene> rows)
    {
        foreach (var row in rows)
            genes.Resolve(SourceCatalog.ClinGenGenes.Key, new GeneMention(row.Symbol, NcbiId: row.NcbiId)).Dosage = row.Dosage;
    }

    public void AddSecondaryFindings(IEnumerable<SecondaryFindingRow> rows)
    {
        foreach (var row in rows)
            genes.Resolve(SourceCatalog.SecondaryFindings.Key, new GeneMention(row.Symbol, row.HgncId, row.NcbiId, row.EnsemblGene)).IsSecondaryFinding = true;
    }
}
