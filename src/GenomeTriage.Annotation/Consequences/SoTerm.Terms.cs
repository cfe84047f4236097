namespace GenomeTriage.Annotation.Consequences;

/// <content>The terms that the gene model itself gives.</content>
public readonly partial record struct SoTerm
{
    /// <summary><c>transcript_ablation</c>.</summary>
    public static readonly SoTerm TranscriptAblation = Named("transcript_ablation");

    /// <summary><c>splice_acceptor_variant</c>.</summary>
    public static readonly SoTerm SpliceAcceptor = Named("splice_acceptor_variant");

    /// <summary><c>splice_donor_variant</c>.</summary>
    public static readonly SoTerm SpliceDonor = Named("splice_donor_variant");

    /// <summary><c>stop_gained</c>.</summary>
    public static readonly SoTerm StopGained = Named("stop_gained");

    /// <summary><c>frameshift_variant</c>.</summary>
    public static readonly SoTerm Frameshift = Named("frameshift_variant");

    /// <summary><c>stop_lost</c>.</summary>
    public static readonly SoTerm StopLost = Named("stop_lost");

    /// <summary><c>start_lost</c>.</summary>
    public static readonly SoTerm StartLost = Named("start_lost");

    /// <summary><c>inframe_insertion</c>.</summary>
    public static readonly SoTerm InframeInsertion = Named("inframe_insertion");

    /// <summary><c>inframe_deletion</c>.</summary>
    public static readonly SoTerm InframeDeletion = Named("inframe_deletion");

    /// <summary><c>missense_variant</c>.</summary>
    public static readonly SoTerm Missense = Named("missense_variant");

    /// <summary><c>protein_altering_variant</c>.</summary>
    public static readonly SoTerm ProteinAltering = Named("protein_altering_variant");

    /// <summary><c>splice_donor_5th_base_variant</c>.</summary>
    public static readonly SoTerm SpliceDonor5thBase = Named("splice_donor_5th_base_variant");

    /// <summary><c>splice_region_variant</c>.</summary>
    public static readonly SoTerm SpliceRegion = Named("splice_region_variant");

    /// <summary><c>splice_donor_region_variant</c>.</summary>
    public static readonly SoTerm SpliceDonorRegion = Named("splice_donor_region_variant");

    /// <summary><c>splice_polypyrimidine_tract_variant</c>.</summary>
    public static readonly SoTerm SplicePolypyrimidineTract = Named("splice_polypyrimidine_tract_variant");

    /// <summary><c>incomplete_terminal_codon_variant</c>.</summary>
    public static readonly SoTerm IncompleteTerminalCodon = Named("incomplete_terminal_codon_variant");

    /// <summary><c>start_retained_variant</c>.</summary>
    public static readonly SoTerm StartRetained = Named("start_retained_variant");

    /// <summary><c>stop_retained_variant</c>.</summary>
    public static readonly SoTerm StopRetained = Named("stop_retained_variant");

    /// <summary><c>synonymous_variant</c>.</summary>
    public static readonly SoTerm Synonymous = Named("synonymous_variant");

    /// <summary><c>coding_sequence_variant</c>.</summary>
    public static readonly SoTerm CodingSequenceVariant = Named("coding_sequence_variant");

    /// <summary><c>5_prime_UTR_variant</c>.</summary>
    public static readonly SoTerm FivePrimeUtr = Named("5_prime_UTR_variant");

    /// <summary><c>3_prime_UTR_variant</c>.</summary>
    public static readonly SoTerm ThreePrimeUtr = Named("3_prime_UTR_variant");

    /// <summary><c>non_coding_transcript_exon_variant</c>.</summary>
    public static readonly SoTerm NonCodingTranscriptExon = Named("non_coding_transcript_exon_variant");

    /// <summary><c>intron_variant</c>.</summary>
    public static readonly SoTerm Intron = Named("intron_variant");

    /// <summary><c>NMD_transcript_variant</c>.</summary>
    public static readonly SoTerm NmdTranscriptVariant = Named("NMD_transcript_variant");

    /// <summary><c>non_coding_transcript_variant</c>.</summary>
    public static readonly SoTerm NonCodingTranscriptVariant = Named("non_coding_transcript_variant");

    /// <summary><c>coding_transcript_variant</c>.</summary>
    public static readonly SoTerm CodingTranscriptVariant = Named("coding_transcript_variant");

    /// <summary><c>transcript_amplification</c>.</summary>
    public static readonly SoTerm TranscriptAmplification = Named("transcript_amplification");

    /// <summary><c>feature_truncation</c>.</summary>
    public static readonly SoTerm FeatureTruncation = Named("feature_truncation");

    /// <summary><c>feature_elongation</c>.</summary>
    public static readonly SoTerm FeatureElongation = Named("feature_elongation");

    /// <summary><c>upstream_gene_variant</c>.</summary>
    public static readonly SoTerm UpstreamGene = Named("upstream_gene_variant");

    /// <summary><c>downstream_gene_variant</c>.</summary>
    public static readonly SoTerm DownstreamGene = Named("downstream_gene_variant");

    /// <summary><c>intergenic_variant</c>.</summary>
    public static readonly SoTerm Intergenic = Named("intergenic_variant");

    /// <summary><c>sequence_variant</c>.</summary>
    public static readonly SoTerm SequenceVariant = Named("sequence_variant");
}
