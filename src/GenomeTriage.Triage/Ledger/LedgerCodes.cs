namespace GenomeTriage.Triage.Ledger;

/// <summary>The stages of the pipeline, in their order.</summary>
public static class LedgerStageCodes
{
    /// <summary>Records read from the file.</summary>
    public const string Reading = "Reading";

    /// <summary>Alternate alleles split from the records that were read.</summary>
    public const string Splitting = "Splitting";

    /// <summary>Coordinates brought to GRCh38.</summary>
    public const string Lifting = "Lifting";

    /// <summary>Alleles the patient carries, rare enough or known to be pathogenic.</summary>
    public const string Selection = "Selection";

    /// <summary>Alleles in or near a gene that a disease is linked to.</summary>
    public const string Genes = "Genes";
}

/// <summary>Why something left the pipeline.</summary>
public static class LedgerReasonCodes
{
    /// <summary>The contig is not one of the 25 primary ones, or the pack does not know it.</summary>
    public const string UnknownContig = "UnknownContig";

    /// <summary>hg19's chrM (16,571 bases) is another sequence than the reference used today.</summary>
    public const string OldMitochondrialReference = "OldMitochondrialReference";

    /// <summary>A reference block of a gVCF: it says that nothing was found there.</summary>
    public const string ReferenceBlock = "ReferenceBlock";

    /// <summary>The length of a repeat that causes a disease: weighed by itself, not as a small variant.</summary>
    public const string RepeatGenotype = "RepeatGenotype";

    /// <summary>The length of a repeat that is not known to cause a disease.</summary>
    public const string OtherRepeat = "OtherRepeat";

    /// <summary>The record names no alternate allele.</summary>
    public const string NoAlternate = "NoAlternate";

    /// <summary>The allele is <c>*</c> (overlapping deletion), <c>&lt;NON_REF&gt;</c> or <c>&lt;*&gt;</c>.</summary>
    public const string PlaceholderAllele = "PlaceholderAllele";

    /// <summary>A symbolic allele or breakend that does not say which bases it changes, and how.</summary>
    public const string StructuralAllele = "StructuralAllele";

    /// <summary>An allele with letters other than A, C, G and T.</summary>
    public const string UnusableAllele = "UnusableAllele";

    /// <summary>No chain covers the place.</summary>
    public const string NotInChain = "NotInChain";

    /// <summary>The reference allele spans a gap of the chain.</summary>
    public const string SplitByChain = "SplitByChain";

    /// <summary>The place lies on another contig type on GRCh38.</summary>
    public const string LiftedToUnknownContig = "LiftedToUnknownContig";

    /// <summary>The reasons of the lifting stage.</summary>
    public static IReadOnlyList<string> LiftFailures { get; } = [NotInChain, SplitByChain, LiftedToUnknownContig];

    /// <summary>The patient's genotype is called and does not carry the allele.</summary>
    public const string NotCarried = "NotCarried";

    /// <summary>The patient has no call here.</summary>
    public const string NotCalled = "NotCalled";

    /// <summary>Too common to cause a rare disease, and not known to be pathogenic.</summary>
    public const string Common = "Common";

    /// <summary>A loss or gain that healthy people are known to have (ClinGen), half of either stretch in common.</summary>
    public const string PopulationStructural = "PopulationStructural";

    /// <summary>Not in or near a gene that a disease is linked to.</summary>
    public const string NoDiseaseGene = "NoDiseaseGene";

    /// <summary>In a gene, too far from its exons to be weighed.</summary>
    public const string DeepIntronic = "DeepIntronic";

    /// <summary>Near a gene but in none of its exons: up- or downstream, regulatory, or between genes.</summary>
    public const string OutsideTranscript = "OutsideTranscript";

    /// <summary>The frequency is not known, and the consequence is one of those that chance shows by the thousand.</summary>
    public const string MildAndFrequencyUnknown = "MildAndFrequencyUnknown";

    /// <summary>Not in a gene of the panel.</summary>
    public const string OutsidePanel = "OutsidePanel";

    /// <summary>The same allele was met before.</summary>
    public const string Duplicate = "Duplicate";
}
