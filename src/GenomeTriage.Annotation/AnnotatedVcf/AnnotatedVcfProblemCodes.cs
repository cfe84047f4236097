namespace GenomeTriage.Annotation.AnnotatedVcf;

/// <summary>Codes of what can be wrong or unusual when a VCF is annotated.</summary>
public static class AnnotatedVcfProblemCodes
{
    /// <summary>The reference bases of many records are not those of the reference: another assembly. Found is differing/compared.</summary>
    public const string WrongReference = "AnnotateWrongReference";

    /// <summary>Some alleles were not annotated since their reference bases differ from the reference. Found is their number.</summary>
    public const string ReferenceDiffers = "AnnotateReferenceDiffers";

    /// <summary>The file had a field CSQ, which was replaced.</summary>
    public const string CsqReplaced = "AnnotateCsqReplaced";

    /// <summary>Symbolic alleles, breakends and the like were passed through without consequences. Found is their number.</summary>
    public const string NotBases = "AnnotateNotBases";

    /// <summary>Alleles without a place on the gene model's assembly. Found is their number.</summary>
    public const string NotLifted = "AnnotateNotLifted";

    /// <summary>Alleles on contigs that the gene model does not have. Found is their number.</summary>
    public const string ContigWithoutModel = "AnnotateContigWithoutModel";

    /// <summary>Without a reference amino-acid changes are unknown.</summary>
    public const string WithoutReference = "AnnotateWithoutReference";
}
