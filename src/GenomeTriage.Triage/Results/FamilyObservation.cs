namespace GenomeTriage.Triage.Results;

/// <summary>
/// What the sequenced family shows of a variant, as the criteria of segregation ask for it. Parents and siblings count;
/// whoever the calls contradict does not.
/// </summary>
public sealed record FamilyObservation
{
    /// <summary>Nobody else was sequenced.</summary>
    public static readonly FamilyObservation None = new();

    /// <summary>Whether the calls of the file confirm both parents.</summary>
    public bool IsParentageConfirmed { get; init; }

    /// <summary>Affected parents and siblings who have the variant as the mode of inheritance asks: one copy, or both.</summary>
    public int AffectedWith { get; init; }

    /// <summary>Probability (0–1) that chance alone gives it to all of them, given that the patient has it.</summary>
    public double Chance { get; init; } = 1;

    /// <summary>An affected parent or sibling whose calls are sure and who does not have it so; <c>null</c> where there is none.</summary>
    public string? AffectedWithout { get; init; }

    /// <summary>
    /// Name of a variant of the gene that ClinVar calls pathogenic without conflict, on the same copy, or on the other one where one
    /// copy is enough; <c>null</c> where there is none, or the copies are not known.
    /// </summary>
    public string? PathogenicPartner { get; init; }
}
