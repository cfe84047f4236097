namespace GenomeTriage.Review.Cases;

/// <summary>A term as it is stated.</summary>
/// <param name="TermId">HPO id.</param>
/// <param name="IsExcluded">Looked for and not there.</param>
/// <param name="Onset">HPO id of the onset; <c>null</c> where not stated.</param>
public readonly record struct NewTerm(string TermId, bool IsExcluded, string? Onset = null);

/// <summary>What is known when a case is entered.</summary>
public sealed record NewCase
{
    /// <summary>The institute's own name of the case; no personal identity number.</summary>
    public required string Pseudonym { get; init; }

    /// <summary>When the patient was referred.</summary>
    public DateOnly ReferredOn { get; init; }

    /// <summary>What is known of the patient beside the terms.</summary>
    public PatientFacts Patient { get; init; } = new();

    /// <summary>The clinical picture.</summary>
    public IReadOnlyList<NewTerm> Terms { get; init; } = [];

    /// <summary>What the patient has agreed to.</summary>
    public ConsentPolicy Consent { get; init; }
}
