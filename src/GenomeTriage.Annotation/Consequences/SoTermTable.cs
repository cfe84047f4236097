using static GenomeTriage.Annotation.Consequences.ConsequenceClass;
using static GenomeTriage.Annotation.Consequences.Impact;

namespace GenomeTriage.Annotation.Consequences;

/// <summary>
/// The Sequence Ontology terms that annotators write, most severe first. The order is that of Ensembl VEP's published
/// table of calculated consequences; terms that only SnpEff or Jannovar write stand beside their VEP counterpart.
/// </summary>
internal static class SoTermTable
{
    internal readonly record struct Row(string Name, int Accession, ConsequenceClass Class, Impact Impact);

    internal static readonly Row[] Rows =
    [
        new("transcript_ablation", 1893, StopOrFrameshift, High),
        new("exon_loss_variant", 1572, StopOrFrameshift, High),
        new("splice_acceptor_variant", 1574, SpliceDonorAcceptor, High),
        new("splice_donor_variant", 1575, SpliceDonorAcceptor, High),
        new("stop_gained", 1587, StopOrFrameshift, High),
        new("frameshift_variant", 1589, StopOrFrameshift, High),
        new("frameshift_elongation", 1909, StopOrFrameshift, High),
        new("frameshift_truncation", 1910, StopOrFrameshift, High),
        new("stop_lost", 1578, StartOrStopLoss, High),
        new("start_lost", 2012, StartOrStopLoss, High),
        new("initiator_codon_variant", 1582, StartOrStopLoss, Low),
        new("transcript_amplification", 1889, Other, High),
        new("feature_elongation", 1907, Other, High),
        new("feature_truncation", 1906, Other, High),
        new("inframe_insertion", 1821, InFrame, Moderate),
        new("disruptive_inframe_insertion", 1824, InFrame, Moderate),
        new("conservative_inframe_insertion", 1823, InFrame, Moderate),
        new("inframe_deletion", 1822, InFrame, Moderate),
        new("disruptive_inframe_deletion", 1826, InFrame, Moderate),
        new("conservative_inframe_deletion", 1825, InFrame, Moderate),
        new("missense_variant", 1583, Missense, Moderate),
        new("rare_amino_acid_variant", 2008, Missense, High),
        new("protein_altering_variant", 1818, InFrame, Moderate),
        new("structural_interaction_variant", 2093, Other, High),
        new("protein_protein_contact", 1093, Other, High),
        new("splice_donor_5th_base_variant", 1787, SpliceRegion, Low),
        new("splice_region_variant", 1630, SpliceRegion, Low),
        new("splice_donor_region_variant", 2170, SpliceRegion, Low),
        new("splice_polypyrimidine_tract_variant", 2169, Intron, Low),
        new("incomplete_terminal_codon_variant", 1626, Synonymous, Low),
        new("start_retained_variant", 2019, Synonymous, Low),
        new("stop_retained_variant", 1567, Synonymous, Low),
        new("synonymous_variant", 1819, Synonymous, Low),
        new("coding_sequence_variant", 1580, Other, Modifier),
        new("mature_miRNA_variant", 1620, Other, Modifier),
        new("5_prime_UTR_premature_start_codon_gain_variant", 1988, Utr, Low),
        new("5_prime_UTR_truncation", 2013, Utr, Moderate),
        new("3_prime_UTR_truncation", 2015, Utr, Moderate),
        new("5_prime_UTR_variant", 1623, Utr, Modifier),
        new("5_prime_UTR_exon_variant", 2092, Utr, Modifier),
        new("3_prime_UTR_variant", 1624, Utr, Modifier),
        new("3_prime_UTR_exon_variant", 2089, Utr, Modifier),
        new("non_coding_transcript_exon_variant", 1792, Other, Modifier),
        new("intron_variant", 1627, Intron, Modifier),
        new("coding_transcript_intron_variant", 1969, Intron, Modifier),
        new("5_prime_UTR_intron_variant", 2091, Intron, Modifier),
        new("3_prime_UTR_intron_variant", 2090, Intron, Modifier),
        new("non_coding_transcript_intron_variant", 1970, Intron, Modifier),
        new("NMD_transcript_variant", 1621, Other, Modifier),
        new("non_coding_transcript_variant", 1619, Other, Modifier),
        new("coding_transcript_variant", 1968, Other, Modifier),
        new("intragenic_variant", 2011, Other, Modifier),
        new("upstream_gene_variant", 1631, Other, Modifier),
        new("downstream_gene_variant", 1632, Other, Modifier),
        new("TFBS_ablation", 1895, Other, Moderate),
        new("TFBS_amplification", 1892, Other, Modifier),
        new("TF_binding_site_variant", 1782, Other, Modifier),
        new("regulatory_region_ablation", 1894, Other, Moderate),
        new("regulatory_region_amplification", 1891, Other, Modifier),
        new("regulatory_region_variant", 1566, Other, Modifier),
        new("conserved_intergenic_variant", 2017, Other, Modifier),
        new("intergenic_variant", 1628, Other, Modifier),
        new("sequence_variant", 1060, Other, Modifier),
    ];

    /// <summary>Older names, and the short ones of bcftools csq, with the term they stand for.</summary>
    internal static readonly (string Name, string Term)[] Synonyms =
    [
        ("missense", "missense_variant"),
        ("synonymous", "synonymous_variant"),
        ("frameshift", "frameshift_variant"),
        ("stop_retained", "stop_retained_variant"),
        ("start_retained", "start_retained_variant"),
        ("inframe_altering", "protein_altering_variant"),
        ("splice_acceptor", "splice_acceptor_variant"),
        ("splice_donor", "splice_donor_variant"),
        ("splice_region", "splice_region_variant"),
        ("5_prime_utr", "5_prime_UTR_variant"),
        ("3_prime_utr", "3_prime_UTR_variant"),
        ("coding_sequence", "coding_sequence_variant"),
        ("intron", "intron_variant"),
        ("non_coding", "non_coding_transcript_variant"),
        ("intergenic", "intergenic_variant"),
        ("intergenic_region", "intergenic_variant"),
        ("non_coding_exon_variant", "non_coding_transcript_exon_variant"),
        ("nc_transcript_variant", "non_coding_transcript_variant"),
        ("non_canonical_start_codon", "initiator_codon_variant"),
    ];
}
