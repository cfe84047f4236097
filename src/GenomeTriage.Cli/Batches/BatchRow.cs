namespace GenomeTriage.Cli.Batches;

/// <summary>One case of a manifest.</summary>
/// <param name="Line">1-based line in the manifest.</param>
/// <param name="Id">The id; names the result's file.</param>
/// <param name="Values">The other columns that the row fills, by name; paths are made absolute.</param>
internal sealed record BatchRow(long Line, string Id, IReadOnlyDictionary<string, string> Values)
{
    /// <summary>The value of a column; <c>null</c> where the row leaves it empty.</summary>
    public string? this[string column] => Values.GetValueOrDefault(column);
}
