using GenomeTriage.Review.Store;

namespace GenomeTriage.Review.Cases;

/// <summary>A term of the clinical picture. Rows are never deleted: one that was taken out says when and by whom.</summary>
public sealed class CaseTerm : IOfInstitute
{
    /// <summary>Key.</summary>
    public Guid Id { get; init; } = Guid.NewGuid();

    /// <inheritdoc/>
    public Guid InstituteId { get; init; }

    /// <summary>The case.</summary>
    public Guid CaseId { get; init; }

    /// <summary>HPO id, <c>HP:0001250</c>.</summary>
    public required string TermId { get; init; }

    /// <summary>Looked for and not there.</summary>
    public bool IsExcluded { get; init; }

    /// <summary>When the sign began, an HPO id of onset; <c>null</c> where not stated.</summary>
    public string? Onset { get; init; }

    /// <summary>When it was stated.</summary>
    public DateTimeOffset AddedAt { get; init; }

    /// <summary>By whom.</summary>
    public Guid AddedBy { get; init; }

    /// <summary>When it was taken out; <c>null</c> while it holds.</summary>
    public DateTimeOffset? RemovedAt { get; set; }

    /// <summary>By whom.</summary>
    public Guid? RemovedBy { get; set; }
}
