using GenomeTriage.Genome.Problems;

namespace GenomeTriage.Cli.Batches;

/// <summary>How one case of a batch ended.</summary>
/// <param name="Row">The case.</param>
/// <param name="Json">The result; empty where the case could not be ranked.</param>
/// <param name="Problems">Why it could not be ranked; empty where it was.</param>
internal sealed record BatchOutcome(BatchRow Row, ReadOnlyMemory<byte> Json, IReadOnlyList<Problem> Problems)
{
    /// <summary>Whether the case was ranked.</summary>
    public bool IsRanked => Problems.Count == 0;
}
