namespace GenomeTriage.Knowledge.Diseases;

/// <summary>What an ORPHA code stands for (Orphanet's disorder types).</summary>
public enum OrphanetEntryType : byte
{
    /// <summary>A category of the classification; a group, not a diagnosis.</summary>
    Category,

    /// <summary>A clinical group; a group, not a diagnosis.</summary>
    ClinicalGroup,

    /// <summary>A disease.</summary>
    Disease,

    /// <summary>A malformation syndrome.</summary>
    MalformationSyndrome,

    /// <summary>A morphological anomaly.</summary>
    MorphologicalAnomaly,

    /// <summary>A biological anomaly.</summary>
    BiologicalAnomaly,

    /// <summary>A clinical syndrome.</summary>
    ClinicalSyndrome,

    /// <summary>A particular clinical situation in a disease or syndrome.</summary>
    ParticularSituation,

    /// <summary>A clinical subtype of a disorder.</summary>
    ClinicalSubtype,

    /// <summary>An aetiological subtype of a disorder.</summary>
    EtiologicalSubtype,

    /// <summary>A histopathological subtype of a disorder.</summary>
    HistopathologicalSubtype,
}

/// <summary>Orphanet's ages of onset; several where it gives several.</summary>
[Flags]
public enum OnsetAges
{
    /// <summary>Not given.</summary>
    None = 0,

    /// <summary>Before birth.</summary>
    Antenatal = 1,

    /// <summary>Birth to 4 weeks.</summary>
    Neonatal = 2,

    /// <summary>4 weeks to 23 months.</summary>
    Infancy = 4,

    /// <summary>2–11 years.</summary>
    Childhood = 8,

    /// <summary>12–18 years.</summary>
    Adolescent = 16,

    /// <summary>19–65 years.</summary>
    Adult = 32,

    /// <summary>After 65 years.</summary>
    Elderly = 64,

    /// <summary>Any age.</summary>
    AllAges = 128,
}

/// <summary>One ORPHA code as Orphanet's nomenclature gives it.</summary>
public sealed record OrphanetEntry
{
    /// <summary>The ORPHA number.</summary>
    public required int Orpha { get; init; }

    /// <summary>The preferred term, in English.</summary>
    public required string Name { get; init; }

    /// <summary>What the code stands for.</summary>
    public required OrphanetEntryType Type { get; init; }

    /// <summary>Other names, in the order of the source.</summary>
    public IReadOnlyList<string> Synonyms { get; init; } = [];

    /// <summary>When it begins.</summary>
    public OnsetAges Onset { get; init; }

    /// <summary>How it is inherited; <see cref="InheritanceModes.None"/> where not known or not applicable.</summary>
    public InheritanceModes Inheritance { get; init; }

    /// <summary>Whether the code is a disorder or a subtype of one, so that a patient can have it; not a group of disorders.</summary>
    public bool IsDiagnosis => Type is not (OrphanetEntryType.Category or OrphanetEntryType.ClinicalGroup);

    /// <summary>Whether the code is a subtype of a disorder.</summary>
    public bool IsSubtype =>
        Type is OrphanetEntryType.ClinicalSubtype or OrphanetEntryType.EtiologicalSubtype or OrphanetEntryType.HistopathologicalSubtype;
}
