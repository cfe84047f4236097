namespace GenomeTriage.Exchange.Phenopackets;

/// <summary>Codes of what can be wrong with a phenopacket, or unusual in it.</summary>
public static class PhenopacketProblemCodes
{
    /// <summary>The file is no JSON. Found is the parser's place, 1-based line in Line.</summary>
    public const string NotJson = "NotJson";

    /// <summary>JSON, but neither a phenopacket nor a family.</summary>
    public const string NotPhenopacket = "NotPhenopacket";

    /// <summary>A cohort holds many patients; one is wanted.</summary>
    public const string CohortGiven = "CohortGiven";

    /// <summary>The phenopacket, subject or family has no id.</summary>
    public const string IdMissing = "PhenopacketIdMissing";

    /// <summary>A field that the schema does not have. Allowed names those it has.</summary>
    public const string UnknownField = "PhenopacketUnknownField";

    /// <summary>A field occurs twice in one object.</summary>
    public const string DuplicateField = "PhenopacketDuplicateField";

    /// <summary>A field holds another kind of JSON value than the schema's.</summary>
    public const string WrongJsonType = "PhenopacketWrongJsonType";

    /// <summary>A phenotypic feature names no term.</summary>
    public const string FeatureWithoutTerm = "PhenopacketFeatureWithoutTerm";

    /// <summary>An age is no ISO 8601 duration.</summary>
    public const string AgeInvalid = "AgeInvalid";

    /// <summary>An age is given in a form that the ranking has no use for.</summary>
    public const string AgeNotUsed = "PhenopacketAgeNotUsed";

    /// <summary>Of an age range, its beginning is used.</summary>
    public const string AgeRangeStartUsed = "PhenopacketAgeRangeStartUsed";

    /// <summary>Sex is none of the schema's values.</summary>
    public const string SexInvalid = "PhenopacketSexInvalid";

    /// <summary>Karyotypic and phenotypic sex differ; the karyotypic one is used.</summary>
    public const string KaryotypicSexUsed = "PhenopacketKaryotypicSexUsed";

    /// <summary>An affected status is none of the schema's values.</summary>
    public const string AffectedStatusInvalid = "PhenopacketAffectedStatusInvalid";

    /// <summary>A phenopacket of version 1 was read.</summary>
    public const string Version1Read = "PhenopacketVersion1Read";

    /// <summary>The proband of a family is not in its pedigree.</summary>
    public const string ProbandNotInPedigree = "PhenopacketProbandNotInPedigree";

    /// <summary>The files of the phenopacket name assemblies that differ.</summary>
    public const string AssembliesDiffer = "PhenopacketAssembliesDiffer";
}
