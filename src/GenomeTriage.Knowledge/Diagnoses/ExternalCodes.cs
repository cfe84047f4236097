namespace GenomeTriage.Knowledge.Diagnoses;

/// <summary>Codes of a diagnosis in other terminologies; each list in ascending order (ordinal), empty where there is none.</summary>
public sealed record ExternalCodes
{
    /// <summary>No codes.</summary>
    public static readonly ExternalCodes None = new();

    /// <summary>Mondo, <c>MONDO:0012173</c>; more than one where the entries disagree.</summary>
    public IReadOnlyList<string> Mondo { get; init; } = [];

    /// <summary>ICD-10 (WHO), <c>E71.3</c>.</summary>
    public IReadOnlyList<string> Icd10 { get; init; } = [];

    /// <summary>ICD-11 foundation entity, <c>760613381</c>.</summary>
    public IReadOnlyList<string> Icd11Foundation { get; init; } = [];

    /// <summary>ICD-11 code for statistics (MMS), <c>5C52.01</c>, of the foundation entities that have one.</summary>
    public IReadOnlyList<string> Icd11Mms { get; init; } = [];

    /// <summary>SNOMED CT concept.</summary>
    public IReadOnlyList<string> Snomed { get; init; } = [];

    /// <summary>UMLS concept, <c>C3711645</c>.</summary>
    public IReadOnlyList<string> Umls { get; init; } = [];

    /// <summary>MeSH, <c>C535313</c>.</summary>
    public IReadOnlyList<string> Mesh { get; init; } = [];

    /// <summary>GARD, <c>0006867</c>.</summary>
    public IReadOnlyList<string> Gard { get; init; } = [];

    /// <summary>MedGen.</summary>
    public IReadOnlyList<string> MedGen { get; init; } = [];
}
