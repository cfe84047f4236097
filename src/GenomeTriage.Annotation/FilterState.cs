namespace GenomeTriage.Annotation;

/// <summary>What the caller's filters say of a record (column FILTER).</summary>
public enum FilterStatus
{
    /// <summary>No filter was applied (<c>.</c>).</summary>
    NotApplied = 0,

    /// <summary>Passed every filter.</summary>
    Pass = 1,

    /// <summary>Failed at least one filter.</summary>
    Failed = 2,
}

/// <summary>The FILTER column of a record.</summary>
/// <param name="Status">Passed, failed, or not applied.</param>
/// <param name="Names">The failed filters joined by <c>;</c> as the file writes them; <c>null</c> where none failed.</param>
public readonly record struct FilterState(FilterStatus Status, string? Names = null);
