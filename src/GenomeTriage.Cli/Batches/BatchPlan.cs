namespace GenomeTriage.Cli.Batches;

/// <summary>What is to be ranked, how, and where the results go.</summary>
/// <param name="Rows">The cases.</param>
/// <param name="Settings">How each is ranked.</param>
/// <param name="Folder">Where the results go.</param>
/// <param name="Resume">Whether a batch that was begun is gone on with.</param>
internal sealed record BatchPlan(IReadOnlyList<BatchRow> Rows, BatchSettings Settings, string Folder, bool Resume);
