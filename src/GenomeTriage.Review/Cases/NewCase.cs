using GenomeTriage.Genome.Families;

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

    /// <summary>Chromosomal sex.</summary>
    public Sex Sex { get; init; }

    /// <summary>Age when last seen, ISO 8601; <c>null</c> where not known.</summary>
    public string? Age { get; init; }

    /// <summary>The family as a PED file; <c>null</c> where only the patient is known.</summary>
    public string? Pedigree { get; init; }

    /// <summary>Individual id of the patient; <c>null</c> to have it found.</summary>
    public string? Proband { get; init; }

    /// <summary>The clinical picture.</summary>
    public IReadOnlyList<NewTerm> Terms { get; init; } = [];

    /// <summary>What the patient has agreed to.</summary>
    public ConsentPolicy Consent { get; init; }
}
