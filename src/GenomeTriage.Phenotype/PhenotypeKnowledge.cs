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
    /// <summary>The tables of a pack; usable as long as the pack is open.</summary>
    public static PhenotypeKnowledge From(KnowledgePack pack)
    {
        // Each table is unpacked when it is first asked for: asked for together, they are unpacked side by side.
        Parallel.Invoke(() => _ = pack.Diseases, () => _ = pack.Hpo, () => _ = pack.Diagnoses, () => _ = pack.OrphaOmim);
        return new(pack.Hpo, pack.Diseases, pack.GeneDiseaseLinks, pack.OrphaOmim, pack.Diagnoses);
    }
}
