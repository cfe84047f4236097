namespace GenomeTriage.Cli.Batches;

/// <summary>What the journal says of a case that is done.</summary>
/// <param name="Row">Digest of the row as it was.</param>
/// <param name="Status"><c>ranked</c>, or the code of the first problem.</param>
/// <param name="Result">SHA-256 of the result's file, lower-case hexadecimal.</param>
internal sealed record BatchEntry(string Row, string Status, string Result)
{
    /// <summary>The status of a case that was ranked.</summary>
    public const string Ranked = "ranked";

    /// <summary>Whether the case was ranked.</summary>
    public bool IsRanked => Status == Ranked;
}
