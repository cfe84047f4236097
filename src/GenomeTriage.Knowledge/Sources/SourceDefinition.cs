namespace GenomeTriage.Knowledge.Sources;

/// <summary>An official file the pack is built from, with all that <c>knowledge info</c> has to say of it.</summary>
/// <param name="Key">Short stable name.</param>
/// <param name="File">Path inside the source folder.</param>
/// <param name="Title">What it is.</param>
/// <param name="Date">Date of the release, ISO 8601; <c>null</c> where neither the file nor its publisher states one.</param>
/// <param name="Terms">Licence and attribution.</param>
internal sealed record SourceDefinition(string Key, string File, string Title, string? Date, SourceTerms Terms)
{
    /// <summary>The release, where the file does not name it itself.</summary>
    public string? Version { get; init; } = Date;

    public bool IsOutdated { get; init; }

    public bool IsOfficial { get; init; } = true;
}

/// <summary>What a publisher asks for.</summary>
internal sealed record SourceTerms(string Licence, string Attribution)
{
    public static readonly SourceTerms Hpo = new(
        "HPO licence (free use with attribution and version; content unchanged)",
        "Human Phenotype Ontology, Human Phenotype Ontology Consortium, https://hpo.jax.org");

    public static readonly SourceTerms Orphanet = new(
        "CC BY 4.0",
        "Orphadata: free access data from Orphanet. © INSERM. https://www.orphadata.com; tables compiled from it");

    public static readonly SourceTerms Mondo = new("CC0 1.0", "Mondo Disease Ontology, Monarch Initiative, https://mondo.monarchinitiative.org");

    public static readonly SourceTerms Xrefs = new("CC BY 4.0", "Merged from Mondo, the Orphanet Rare Disease Ontology (© INSERM) and others");

    public static readonly SourceTerms Icd11 = new(
        "CC BY-ND 3.0 IGO",
        "ICD-11, World Health Organization, https://icd.who.int; codes and titles unchanged");

    public static readonly SourceTerms Mane = new("Public, no restriction", "MANE, NCBI and EMBL-EBI, https://www.ncbi.nlm.nih.gov/refseq/MANE");

    public static readonly SourceTerms Gnomad = new("CC0 1.0", "gnomAD v2.1.1 constraint (Karczewski et al., Nature 2020), https://gnomad.broadinstitute.org");

    public static readonly SourceTerms ClinGen = new("CC0 1.0", "ClinGen Dosage Sensitivity Curation, https://clinicalgenome.org");

    public static readonly SourceTerms Ddg2p = new(
        "EMBL-EBI terms of use",
        "DDG2P, Developmental Disorders Genotype–Phenotype Database, https://www.ebi.ac.uk/gene2phenotype");

    public static readonly SourceTerms ClinVar = new("Public domain (US government)", "ClinVar, National Center for Biotechnology Information, https://www.ncbi.nlm.nih.gov/clinvar");

    public static readonly SourceTerms Fda = new("Public domain (US government)", "Orphan Drug Product designation database, U.S. Food and Drug Administration");

    public static readonly SourceTerms Acmg = new("Facts, no restriction", "ACMG SF v3.1 (Miller et al., Genetics in Medicine 2022)");

    public static readonly SourceTerms Ucsc = new("Free use", "UCSC Genome Browser, https://genome.ucsc.edu");

    public static readonly SourceTerms Broad = new("Free use", "Broad Institute; from the chains of the UCSC Genome Browser, https://genome.ucsc.edu");

    public static readonly SourceTerms Mitomap = new(
        "CC BY 3.0",
        "MITOMAP: A Human Mitochondrial Genome Database, https://www.mitomap.org");

    public static readonly SourceTerms Own = new("Apache-2.0", "Compiled by the GenomeTriage authors; to be confirmed by a clinician");

    public static readonly SourceTerms Constructed = new("CC BY 4.0", "Constructed by the GenomeTriage authors from Orphanet data (© INSERM); not official");
}
