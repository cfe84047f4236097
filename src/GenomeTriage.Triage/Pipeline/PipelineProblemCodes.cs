namespace GenomeTriage.Triage.Pipeline;

/// <summary>What can be wrong or unusual in the variants as a whole.</summary>
public static class PipelineProblemCodes
{
    /// <summary>Neither the header nor the sender says which assembly the variants are on.</summary>
    public const string AssemblyUnknown = "AssemblyUnknown";

    /// <summary>The header's contigs are of two assemblies.</summary>
    public const string AssembliesMixed = "AssembliesMixed";

    /// <summary>The sender states another assembly than the header shows.</summary>
    public const string AssemblyContradicted = "AssemblyContradicted";

    /// <summary>The reference bases of the records are not those of the sequence given.</summary>
    public const string ReferenceMismatch = "ReferenceMismatch";

    /// <summary>Records on contigs that the pack does not know were left out; a notice.</summary>
    public const string UnknownContigs = "UnknownContigs";

    /// <summary>Records on hg19's chrM were left out: it is another sequence than the one used today; a notice.</summary>
    public const string OldMitochondrialReference = "OldMitochondrialReference";

    /// <summary>Records could not be brought to GRCh38; a notice.</summary>
    public const string NotLifted = "NotLifted";

    /// <summary>The file has no record; a notice, the ranking rests on the clinical picture.</summary>
    public const string NoRecords = "NoRecords";

    /// <summary>No record has a genotype of the patient; a warning.</summary>
    public const string NoGenotypes = "NoGenotypes";

    /// <summary>The calls on X are those of the other sex than the one stated; a warning.</summary>
    public const string SexDoesNotFit = "SexDoesNotFit";

    /// <summary>Structural variants of the file do not say what they change, and were not weighed; a notice.</summary>
    public const string StructuralNotWeighed = "StructuralNotWeighed";
}
