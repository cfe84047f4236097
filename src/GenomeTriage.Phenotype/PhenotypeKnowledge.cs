using GenomeTriage.Genome.Positions;
using GenomeTriage.Knowledge.Diagnoses;
using GenomeTriage.Knowledge.Diseases;
using GenomeTriage.Knowledge.Genes;
using GenomeTriage.Knowledge.Ontology;
using GenomeTriage.Knowledge.Packs;

namespace GenomeTriage.Phenotype;

/// <summary>What the phenotype model is made from: the tables of a knowledge pack, or small ones of a test.</summary>
/// <param name="Ontology">The Human Phenotype Ontology.</param>
/// <param name="Diseases">The source entries with their annotations.</param>
/// <param name="Genes">Which genes cause which entries.</param>
/// <param name="Relations">Orphanet's alignment with OMIM.</param>
/// <param name="Diagnoses">Exact matches as one diagnosis.</param>
public sealed record PhenotypeKnowledge(
    HpoOntology Ontology, DiseaseCatalog Diseases, GeneDiseaseLinks Genes, OrphaOmimRelations Relations, DiagnosisCatalog Diagnoses)
{
    /// <summary>
    /// Number of variants of each gene that ClinVar calls pathogenic without conflict, by index of the gene: how often
    /// the diseases of a gene are diagnosed at all. Empty where not known.
    /// </summary>
    public IReadOnlyList<int> PathogenicVariants { get; init; } = [];

    /// <summary>The tables of a pack; usable as long as the pack is open.</summary>
    public static PhenotypeKnowledge From(KnowledgePack pack) => new(
        pack.Hpo, pack.Diseases, pack.GeneDiseaseLinks, pack.OrphaOmim, pack.Diagnoses)
    {
        PathogenicVariants = CountPathogenic(pack),
    };

    private static int[] CountPathogenic(KnowledgePack pack)
    {
        var counts = new int[pack.Genes.Count];
        for (byte ordinal = 1; ordinal <= Contig.Count; ordinal++)
            foreach (var variant in pack.ClinVar.Enumerate(new Contig(ordinal), 1, int.MaxValue))
                if (variant.IsStrictPathogenic && variant.Gene >= 0) counts[variant.Gene]++;
        return counts;
    }
}
