namespace GenomeTriage.Annotation.AnnotatedVcf;

/// <summary>
/// The columns of the field <c>CSQ</c>, in order. Those that VEP has too bear its names and mean the same, so that what
/// reads VEP reads these; the rest say how far the next splice site is and whether the transcript is likely to decay.
/// </summary>
internal static class CsqColumns
{
    internal const string Key = "CSQ";

    internal static readonly string[] Names =
    [
        "Allele", "Consequence", "IMPACT", "SYMBOL", "Gene", "Feature_type", "Feature", "BIOTYPE", "EXON", "INTRON",
        "HGVSc", "HGVSp", "CDS_position", "Protein_position", "Amino_acids", "STRAND", "MANE_SELECT", "MANE_PLUS_CLINICAL",
        "HGVSg", "ALLELE_NUM", "SPLICE_SITE", "NMD",
    ];

    /// <summary>The description that tells the layout, in the words that readers of VEP's field look for.</summary>
    internal static string Description => $"Consequence annotations by GenomeTriage, one entry a transcript. Format: {string.Join('|', Names)}";
}
