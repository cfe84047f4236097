namespace GenomeTriage.Knowledge.Sources;

/// <summary>Every official file that a pack is built from.</summary>
internal static class SourceCatalog
{
    public static readonly SourceDefinition Hpo =
        new("hpo", "hpo/hp.obo.gz", "Human Phenotype Ontology", "2025-01-16", SourceTerms.Hpo);

    public static readonly SourceDefinition Hpoa =
        new("hpoa", "hpo/phenotype.hpoa.gz", "HPO annotations of rare diseases", "2025-01-16", SourceTerms.Hpo);

    public static readonly SourceDefinition GenesToPhenotype =
        new("genes-to-phenotype", "hpo/genes_to_phenotype.txt.gz", "HPO gene–disease table", "2025-01-16", SourceTerms.Hpo);

    public static readonly SourceDefinition Nomenclature =
        new("orpha-nomenclature", "orphanet/orpha_nomenclature_2025-12.tsv.gz", "Orphanet nomenclature of rare diseases", "2025-12", SourceTerms.Orphanet);

    public static readonly SourceDefinition OrphaOmim =
        new("orpha-omim", "orphanet/orpha_omim_2025-12.tsv.gz", "Orphanet alignment with OMIM", "2025-12", SourceTerms.Orphanet);

    public static readonly SourceDefinition OrphaParents =
        new("orpha-parents", "orphanet/orpha_parents_2025-12.tsv.gz", "Orphanet classifications", "2025-12", SourceTerms.Orphanet);

    public static readonly SourceDefinition OrphaGenes =
        new("orpha-genes", "orphanet/orpha_genes_2025-12.tsv.gz", "Orphanet genes of rare diseases", "2025-12", SourceTerms.Orphanet);

    public static readonly SourceDefinition ManeSummary =
        new("mane-summary", "genes/MANE.GRCh38.v1.5.summary.txt.gz", "MANE summary", "2025", SourceTerms.Mane) { Version = "v1.5" };
}
