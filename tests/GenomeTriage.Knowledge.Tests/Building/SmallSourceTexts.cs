namespace GenomeTriage.Knowledge.Tests.Building;

/// <summary>The texts of <see cref="SmallSources"/> by path; a bar stands for a tab in tables that are parted by tabs.</summary>
internal static class SmallSourceTexts
{
    public const string Hpo = "hpo/hp.obo.gz";
    public const string Hpoa = "hpo/phenotype.hpoa.gz";
    public const string OrphaOmim = "orphanet/orpha_omim_2025-12.tsv.gz";
    public const string Ddg2p = "genes/DDG2P.csv.gz";

    private const string Mondo = "# mapping_set_version: http://example.org/mondo/releases/2026-08-04/mappings/x.tsv\nsubject_id|predicate_id|object_id\n";

    public static IReadOnlyList<(string Name, string Text)> All { get; } =
    [
        (Hpo, """
            format-version: 1.2
            data-version: hp/releases/2099-01-02

            [Term]
            id: HP:0000001
            name: All

            [Term]
            id: HP:0000118
            name: Phenotypic abnormality
            is_a: HP:0000001 ! All

            [Term]
            id: HP:0000005
            name: Mode of inheritance
            is_a: HP:0000001 ! All

            [Term]
            id: HP:0000006
            name: Autosomal dominant inheritance
            is_a: HP:0000005 ! Mode of inheritance

            [Term]
            id: HP:0001250
            name: Seizure
            alt_id: HP:0001275
            synonym: "Fits \"and\" starts" RELATED layperson [PMID:1, PMID:2]
            xref: SNOMEDCT_US:91175000 {source="x"}
            is_a: HP:0000118 {source="x"} ! Phenotypic abnormality

            [Term]
            id: HP:0000057
            name: obsolete Fit
            is_obsolete: true
            replaced_by: HP:0001250

            [Typedef]
            id: part_of
            name: part of
            """),
        (Hpoa, Tabs("""
            #version: 2099-01-03
            database_id|disease_name|qualifier|hpo_id|reference|evidence|onset|frequency|sex|modifier|aspect|biocuration
            OMIM:100001|Some disease||HP:0001275|PMID:1;PMID:2|PCS|HP:0000057|3/4|FEMALE|HP:0000118;HP:0000118|P|x
            OMIM:100001|Some disease, another name|NOT|HP:0001250|OMIM:100001|TAS||17.5%|||P|x
            OMIM:100001|Some disease||HP:0000006|OMIM:100001|IEA|||||I|x
            ORPHA:11|Some disease||HP:0001250|ORPHA:11|TAS||HP:0040282|||P|x
            ORPHA:11|Some disease||HP:7777777|ORPHA:11|TAS|||||P|x
            OMIM:100002|Third disease||HP:0001250|OMIM:100002|TAS|||||P|x
            """)),
        ("hpo/genes_to_phenotype.txt.gz", Tabs("""
            ncbi_gene_id|gene_symbol|hpo_id|hpo_name|frequency|disease_id
            901|OLDA|HP:0001250|Seizure|-|OMIM:100001
            901|OLDA|HP:0000118|Phenotypic abnormality|-|OMIM:100001
            950|-|HP:0001250|Seizure|-|OMIM:100002
            """)),
        ("orphanet/orpha_nomenclature_2025-12.tsv.gz", Tabs("""
            orpha|name|type|synonyms|onset|inheritance|definition
            10|Rare group|Category|||| 
            11|Some rare, odd disease|Disease|Odd disease~SRD|Infancy~Neonatal|Autosomal recessive|It is odd.
            12|Named only|Clinical subtype||All ages|Semi-dominant|
            """).Replace('~', '|')),
        ("orphanet/orpha_parents_2025-12.tsv.gz", Tabs("orpha|parent|parent_name\n11|10|Rare group\n12|11|Some\n")),
        (OrphaOmim, Tabs("orpha|omim|relation\n11|100001|E\n12|100001|E\n11|100002|BTNT\n")),
        ("orphanet/orpha_genes_2025-12.tsv.gz", Tabs("orpha|name|symbol|gene_name|hgnc|omim_gene|association\n11|Some|AAA1|gene a|9001|600001|Disease-causing germline mutation(s) in\n99|None|AAA1|gene a|9001|600001|Role in the phenotype of\n")),
        ("orphanet/orpha_hpo_2025-12.tsv.gz", Tabs("orpha|hpo|term|frequency\n11|HP:0001275|Seizure|Very rare (<4-1%)\n")),
        ("orphanet/linearisation_of_rare_diseases.csv.gz", "disorder_id,orpha_code,name,target_disorder_code,target_disorder_name,association_type\n1,11,\"Some rare, odd disease\",10,Rare group,Preferential parent\n2,10,Rare group,,,\n"),
        ("orphanet/epidemiology_of_rare_diseases.csv.gz", "orpha_code,prevalence_type,prevalence_class,val_moy,prevalence_geographic,prevalence_validation_status\n11,Point prevalence,1-9 / 100 000,2.5,Sweden,Validated\n"),
        ("orphanet/natural_history_of_rare_diseases.csv.gz", "orpha_code,age_of_onset,type_of_inheritance\n11,Adult,Autosomal recessive\n"),
        ("orphanet/nordic_prevalence/sweden_prevalences.json", Country("11", "Sweden")),
        ("orphanet/nordic_prevalence/norway_prevalences.json", Country("11", "Norway")),
        ("orphanet/nordic_prevalence/denmark_prevalences.json", "[]"),
        ("orphanet/nordic_prevalence/finland_prevalences.json", "[]"),
        ("orphanet/orpha_xref_merged.tsv.gz", Tabs("orpha|ICD10_acadTags|ICD10_ORDO2018|ICD10_EXACT_molgenis|ICD10WHO|MONDO|ICD11F|ICD11_MMS|SCTID|UMLS|MESH|GARD|MEDGEN\n11|E75.2|E75.2||G93~E75|MONDO:0000011|500|XH1~8A44.2|123|C1|D1|0000011|77\n").Replace('~', '|')),
        ("orphanet/orpha_specialty_ern_constructed.tsv.gz", Tabs("orpha|ern_candidates\n11|ERN-RND~Unheard\n").Replace('~', '|')),
        ("orphanet/european_reference_networks.csv", "id,shortname,fullname,website\nern_rnd,ERN\u00A0RND,\"Reference Network, neurological\",https://example.org\nudn_x,UDN X,Programme,\n"),
        ("mondo/mondo_exactmatch_orphanet.sssom.tsv.gz", Tabs(Mondo + "MONDO:0000011|skos:exactMatch|Orphanet:11\n")),
        ("mondo/mondo_exactmatch_omim.sssom.tsv.gz", Tabs(Mondo + "MONDO:0000011|skos:exactMatch|OMIM:100001\n")),
        ("mondo/mondo_exactmatch_omimps.sssom.tsv.gz", Tabs(Mondo + "MONDO:0000012|skos:exactMatch|OMIMPS:100001\n")),
        ("mondo/mondo_exactmatch_icd10who.sssom.tsv.gz", Tabs(Mondo + "MONDO:0000011|skos:exactMatch|ICD10WHO:G99\n")),
        ("mondo/mondo_exactmatch_icd11.foundation.sssom.tsv.gz", Tabs(Mondo + "MONDO:0000011|skos:exactMatch|icd11.foundation:501\n")),
        ("mondo/mondo_exactmatch_sctid.sssom.tsv.gz", Tabs(Mondo + "MONDO:0000011|skos:exactMatch|SCTID:124\n")),
        ("codes/icd11_mms_foundation_code.tsv.gz", Tabs("foundation_id|code|title|chapter|classkind\n500|8A44|x|08|category\n501||y|08|block\n")),
        ("genes/MANE.GRCh38.v1.5.summary.txt.gz", Tabs("""
            #NCBI_GeneID|Ensembl_Gene|HGNC_ID|symbol|name|RefSeq_nuc|RefSeq_prot|Ensembl_nuc|Ensembl_prot|MANE_status|GRCh38_chr|chr_start|chr_end|chr_strand
            GeneID:901|ENSG00000000001.3|HGNC:9001|AAA1|gene a|NM_1.1|NP_1.1|ENST01.2|ENSP01.1|MANE Select|NC_000001.11|101|200|+
            GeneID:902|ENSG00000000002.3|HGNC:9002|BBB1|gene b|NM_2.1|NP_2.1|ENST02.2|ENSP02.1|MANE Select|NT_187633.1|101|200|-
            """)),
        ("genes/mane_transcripts_hg38.bed.gz", Tabs("""
            #chrom|chromStart|chromEnd|name|score|strand|thickStart|thickEnd|reserved|blockCount|blockSizes|blockStarts|ensemblGene|geneSymbol|geneType|ensemblProtein|refseqRna|ncbiGene|refseqProtein|maneStatus
            chr1|100|200|ENST01.1|0|+|110|190|0|2|20,30,|0,70,|ENSG00000000001.2|OLDA|protein_coding|ENSP01.1|NM_1.1|GeneID:901|NP_1.1|MANE Select
            chr6_GL000256v2_alt|100|200|ENST02.2|0|-|110|190|0|1|100,|0,|ENSG00000000002.3|BBB1|protein_coding|ENSP02.1|NM_2.1|GeneID:902|NP_2.1|MANE Plus Clinical
            """)),
        ("genes/gnomad_v2.1.1_constraint_by_gene.tsv.gz", Tabs("gene|gene_id|obs_mis|exp_mis|mis_z|obs_lof|exp_lof|oe_lof_upper|pLI|pRec|cds_length\nOLDA|ENSG00000000001|10|20.5|3.1|0|9.5|0.03|0.99|1e-3|300\nOTHER|ENSG00000000009|1|2||NA|NaN|0.5|0|0|30\n")),
        ("genes/ClinGen_gene_curation_list_GRCh38.tsv.gz", Tabs("#ClinGen\n#Gene Symbol|Gene ID|Haploinsufficiency Score|Triplosensitivity Score\nAAA1|901|3|Not yet evaluated\n")),
        ("genes/ClinGen_region_curation_list_GRCh37.tsv.gz", Tabs("#ISCA ID|ISCA Region Name|Genomic Location|Haploinsufficiency Score|Triplosensitivity Score\nISCA-1|region|chr1:21-40|30|40\nISCA-2|open|tbd|0|1\n")),
        (Ddg2p, "\"gene symbol\",\"gene mim\",\"disease name\",\"disease mim\",\"DDD category\",\"allelic requirement\",\"mutation consequence\",phenotypes,pmids,\"prev symbols\",\"hgnc id\"\nAAA1,600001,\"SOME, \"\"ODD\"\" DISEASE\",100001,confirmed,monoallelic,\"loss of function\",HP:0001275;HP:0001250,1;2,AAAOLD,9001\nAAA1,\"No gene mim\",Uncoded,\"No disease mim\",possible,biallelic,uncertain,,,,9001\n"),
        ("clinical/acmg_sf_v3.1.tsv", Tabs("hgnc_id|ensembl_gene_id|ncbi_gene_id|gene_symbol|disease_phenotype|inheritance|variants_to_report\nHGNC:9001|ENSG00000000001|901|AAA1|Odd|AD |All P and LP\n")),
        ("clinical/newborn_screening_sweden_compiled.tsv", Tabs("# compiled\nabbr|disease|orpha|genes\nODD|Odd disease|11|AAA1\n")),
        ("clinical/FDA_orphan_drugs_2022.csv.gz", "Generic Name,Trade Name,Orphan Designation,Orphan Designation Status\ncuramine,Cura,\"Treatment of\npatients with odd disease (SRD) in pediatric patients\",Designated/Approved\nvanamine,,Treatment of not so odd disease,Designated/Approved\ngoneamine,,Treatment of odd disease,Designated/Approved/Withdrawn\n"),
        ("clinvar/clinvar_20170404_grch37_snv.tsv.gz", Tabs("chrom|pos|ref|alt|gene|rsid|clnsig|strict_plp|disease\n1|21|C|T|AAA1|rs7|5~4|1|Odd\n1|61|A|G|NOSUCH|rs8|0|0|\n1|90|A|G||rs9|2|0|x\n").Replace('~', '|')),
        ("clinvar/clinvar_20170404_PLP_strict_grch38_lifted.tsv.gz", Tabs("chrom|pos|ref|alt|gene|rsid|clnsig|disease|grch37|chain_strand\nchr1|121|C|T|AAA1|rs7|5|Odd|1:21|+\n")),
        ("liftover/hg19ToHg38.over.chain.gz", "chain 9 chr1 200 + 10 50 chr1 300 + 110 150 1\n40\n\nchain 8 chr1 200 + 60 70 chr1 300 - 100 110 2\n10\n"),
        ("liftover/b37ToHg38.over.chain.gz", "chain 9 1 200 + 10 50 chr1 300 + 110 150 1\n40\n\nchain 8 1 200 + 60 70 chr1 300 - 100 110 2\n10\n"),
        ("vcf/mito/mitomap_confirmed_mutations.vcf.gz", Tabs("##fileformat=VCFv4.2\n#CHROM|POS|ID|REF|ALT|QUAL|FILTER|INFO|FORMAT|SAMPLE\nMT|3243|.|A|G|.|PASS|Locus=MT-TL1;AssociatedDisease=MELAS / MIDD;StatusMitomapClinGen=Cfrm [P]|.|.\n")),
        ("vcf/mito/mitomap_disease.vcf.gz", Tabs("##fileformat=VCFv4.2\n#CHROM|POS|ID|REF|ALT|QUAL|FILTER|INFO\nMT|3243|.|A|G,T|.|.|AC=10,0;AF=0.0162,0.0000;homoplasmy=-,-;heteroplasmy=+,nr;Disease=MELAS;DiseaseStatus=Cfrm-[P]\n")),
        ("vcf/mito/mitomap_polymorphisms.vcf.gz", Tabs("##fileformat=VCFv4.2\n#CHROM|POS|ID|REF|ALT|QUAL|FILTER|INFO\nMT|263|.|A|G|.|.|AC=58000;AF=93.7\n")),
    ];

    private static string Tabs(string text) => text.Replace('|', '\t');

    private static string Country(string orpha, string country) => $$"""
        [ { "orpha_code": "{{orpha}}", "prevalence_type": "Point prevalence", "prevalence_class": "1-9 / 100 000",
            "geographic_area": "{{country}}", "validation_status": "Validated" } ]
        """;
}
