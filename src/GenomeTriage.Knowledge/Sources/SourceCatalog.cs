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

    public static readonly SourceDefinition OrphaHpo =
        new("orpha-hpo", "orphanet/orpha_hpo_2025-12.tsv.gz", "Orphanet signs of rare diseases in HPO terms", "2025-12", SourceTerms.Orphanet);

    public static readonly SourceDefinition Linearisation =
        new("orpha-linearisation", "orphanet/linearisation_of_rare_diseases.csv.gz", "Orphanet linearisation (medical area)", null, SourceTerms.Orphanet);

    public static readonly SourceDefinition Epidemiology =
        new("orpha-epidemiology", "orphanet/epidemiology_of_rare_diseases.csv.gz", "Orphanet epidemiology of rare diseases", null, SourceTerms.Orphanet);

    public static readonly SourceDefinition NaturalHistory =
        new("orpha-natural-history", "orphanet/natural_history_of_rare_diseases.csv.gz", "Orphanet natural history of rare diseases", null, SourceTerms.Orphanet);

    public static readonly SourceDefinition PrevalenceDenmark = Nordic("denmark");

    public static readonly SourceDefinition PrevalenceFinland = Nordic("finland");

    public static readonly SourceDefinition PrevalenceNorway = Nordic("norway");

    public static readonly SourceDefinition PrevalenceSweden = Nordic("sweden");

    public static readonly SourceDefinition OrphaXref =
        new("orpha-xref", "orphanet/orpha_xref_merged.tsv.gz", "Codes of ORPHA entries in other terminologies", null, SourceTerms.Xrefs) { IsOfficial = false };

    public static readonly SourceDefinition CandidateNetworks =
        new("orpha-ern", "orphanet/orpha_specialty_ern_constructed.tsv.gz", "Medical area to candidate European Reference Network", null, SourceTerms.Constructed) { IsOfficial = false };

    public static readonly SourceDefinition Networks =
        new("ern", "orphanet/european_reference_networks.csv", "European Reference Networks and undiagnosed programmes", null, SourceTerms.Constructed) { IsOfficial = false };

    public static readonly SourceDefinition MondoOrphanet = Mondo("orphanet");

    public static readonly SourceDefinition MondoOmim = Mondo("omim");

    public static readonly SourceDefinition MondoOmimSeries = Mondo("omimps");

    public static readonly SourceDefinition MondoIcd10 = Mondo("icd10who");

    public static readonly SourceDefinition MondoIcd11 = Mondo("icd11.foundation");

    public static readonly SourceDefinition MondoSnomed = Mondo("sctid");

    public static readonly SourceDefinition Icd11 =
        new("icd11", "codes/icd11_mms_foundation_code.tsv.gz", "ICD-11 MMS codes of foundation entities", null, SourceTerms.Icd11);

    public static readonly SourceDefinition ManeSummary =
        new("mane-summary", "genes/MANE.GRCh38.v1.5.summary.txt.gz", "MANE summary", null, SourceTerms.Mane) { Version = "v1.5" };

    public static readonly SourceDefinition ManeTranscripts =
        new("mane-transcripts", "genes/mane_transcripts_hg38.bed.gz", "MANE transcripts with exons (earlier release)", null, SourceTerms.Mane) { Version = "before v1.5" };

    public static readonly SourceDefinition Constraint =
        new("gnomad-constraint", "genes/gnomad_v2.1.1_constraint_by_gene.tsv.gz", "gnomAD constraint by gene", null, SourceTerms.Gnomad) { Version = "v2.1.1" };

    public static readonly SourceDefinition ClinGenGenes =
        new("clingen-genes", "genes/ClinGen_gene_curation_list_GRCh38.tsv.gz", "ClinGen dosage sensitivity of genes", "2026-02-06", SourceTerms.ClinGen);

    public static readonly SourceDefinition ClinGenRegions =
        new("clingen-regions", "genes/ClinGen_region_curation_list_GRCh37.tsv.gz", "ClinGen dosage sensitivity of regions", "2023-11-14", SourceTerms.ClinGen);

    public static readonly SourceDefinition Ddg2p =
        new("ddg2p", "genes/DDG2P.csv.gz", "Developmental Disorders Genotype–Phenotype Database", null, SourceTerms.Ddg2p);

    public static readonly SourceDefinition SecondaryFindings =
        new("acmg-sf", "clinical/acmg_sf_v3.1.tsv", "ACMG secondary findings", null, SourceTerms.Acmg) { Version = "v3.1" };

    public static readonly SourceDefinition NewbornScreening =
        new("newborn-screening", "clinical/newborn_screening_sweden_compiled.tsv", "Swedish newborn screening, compiled", null, SourceTerms.Own) { IsOfficial = false };

    public static readonly SourceDefinition OrphanDrugs =
        new("fda-orphan-drugs", "clinical/FDA_orphan_drugs_2022.csv.gz", "FDA orphan designations with approval", "2022", SourceTerms.Fda);

    public static readonly SourceDefinition ClinVarGRCh37 =
        new("clinvar-grch37", "clinvar/clinvar_20170404_grch37_snv.tsv.gz", "ClinVar single-nucleotide variants", "2017-04-04", SourceTerms.ClinVar) { IsOutdated = true };

    public static readonly SourceDefinition ClinVarStrict =
        new("clinvar-strict", "clinvar/clinvar_20170404_PLP_strict_grch38_lifted.tsv.gz", "ClinVar pathogenic single-nucleotide variants without conflict, lifted", "2017-04-04", SourceTerms.ClinVar) { IsOutdated = true };

    public static readonly SourceDefinition ChainHg19 =
        new("chain-hg19", "liftover/hg19ToHg38.over.chain.gz", "Liftover chain hg19 to hg38", null, SourceTerms.Ucsc);

    public static readonly SourceDefinition ChainB37 =
        new("chain-b37", "liftover/b37ToHg38.over.chain.gz", "Liftover chain b37 to hg38", null, SourceTerms.Broad);

    public static readonly SourceDefinition MitomapConfirmed = Mitomap("mitomap-confirmed", "confirmed_mutations", "MITOMAP confirmed mutations", null);

    public static readonly SourceDefinition MitomapDiseases = Mitomap("mitomap-disease", "disease", "MITOMAP reported mutations", "2025-02-13");

    public static readonly SourceDefinition MitomapPolymorphisms = Mitomap("mitomap-polymorphisms", "polymorphisms", "MITOMAP polymorphisms", "2025-02-13");

    private static SourceDefinition Nordic(string country) => new(
        $"orpha-prevalence-{country}", $"orphanet/nordic_prevalence/{country}_prevalences.json",
        $"Orphanet prevalences of {char.ToUpperInvariant(country[0])}{country[1..]}", null, SourceTerms.Orphanet);

    private static SourceDefinition Mondo(string target) => new(
        $"mondo-{target}", $"mondo/mondo_exactmatch_{target}.sssom.tsv.gz", $"Mondo exact matches to {target}", "2026-08-04", SourceTerms.Mondo);

    private static SourceDefinition Mitomap(string key, string list, string title, string? date) =>
        new(key, $"vcf/mito/mitomap_{list}.vcf.gz", title, date, SourceTerms.Mitomap);
}
