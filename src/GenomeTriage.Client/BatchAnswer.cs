using GenomeTriage.Contracts.V1;

namespace GenomeTriage.Client;

/// <summary>How one case of a batch ended.</summary>
/// <param name="Index">0-based place of the case among those that were given.</param>
/// <param name="Status">How it ended.</param>
/// <param name="Answer">The answer; <c>null</c> unless the status is OK.</param>
public sealed record BatchAnswer(int Index, CaseStatus Status, TriageAnswer? Answer);
