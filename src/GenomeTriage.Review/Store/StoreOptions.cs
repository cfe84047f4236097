namespace GenomeTriage.Review.Store;

/// <summary>Where the store is.</summary>
public sealed record StoreOptions
{
    /// <summary>The folder of the SQLite file and the keys; made on first start.</summary>
    public required string DataFolder { get; init; }

    /// <summary>Connection string of PostgreSQL; <c>null</c> for SQLite in <see cref="DataFolder"/>.</summary>
    public string? PostgresConnection { get; init; }

    /// <summary>The SQLite file.</summary>
    public string SqliteFile => Path.Combine(DataFolder, "review.db");
}
