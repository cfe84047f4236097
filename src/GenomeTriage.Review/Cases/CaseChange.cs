using GenomeTriage.Review.Store;

namespace GenomeTriage.Review.Cases;

/// <summary>What of a patient can be changed beside the terms.</summary>
public enum PatientField
{
    /// <summary>Chromosomal sex.</summary>
    Sex,

    /// <summary>Age when last seen.</summary>
    Age,

    /// <summary>When the disease began.</summary>
    Onset,

    /// <summary>The family.</summary>
    Pedigree,

    /// <summary>Who of the family the patient is.</summary>
    Proband,
}

/// <summary>A change of what is known of a patient. Rows are never deleted: they are the history of the case.</summary>
public sealed class CaseChange : IOfInstitute
{
    /// <summary>Key.</summary>
    public Guid Id { get; init; } = Guid.NewGuid();

    /// <inheritdoc/>
    public Guid InstituteId { get; init; }

    /// <summary>The case.</summary>
    public Guid CaseId { get; init; }

    /// <summary>What was changed.</summary>
    public PatientField Field { get; init; }

    /// <summary>What it was, as the case stored it; <c>null</c> where it was not known.</summary>
    public string? Before { get; init; }

    /// <summary>What it became; <c>null</c> where it is not known any more.</summary>
    public string? After { get; init; }

    /// <summary>When.</summary>
    public DateTimeOffset ChangedAt { get; init; }

    /// <summary>By whom.</summary>
    public Guid ChangedBy { get; init; }
}
