using System.Globalization;
using System.Text.Json.Serialization;

namespace GenomeTriage.Annotation.SiteSources;

/// <summary>A file that a source was built from.</summary>
/// <param name="Name">Its name, without folder.</param>
/// <param name="Sha256">Its hash, lower-case hexadecimal.</param>
public sealed record SiteSourceFile(string Name, string Sha256);

/// <summary>A part of the site's own collection that is counted by itself.</summary>
/// <param name="Name">Its name, of letters, digits, <c>_</c>, <c>-</c> and <c>.</c>.</param>
/// <param name="People">People in it.</param>
public sealed record SiteCohort(string Name, int People);

/// <summary>What a source says of itself.</summary>
public sealed record SiteSourceManifest
{
    /// <summary>What it tells.</summary>
    public required SiteSourceKind Kind { get; init; }

    /// <summary>The name shown, <c>gnomAD</c>.</summary>
    public required string Name { get; init; }

    /// <summary>Its version, <c>4.1</c>; <c>null</c> where not given.</summary>
    public string? Version { get; init; }

    /// <summary>The day it was published; <c>null</c> where not given.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>Names of the numbers that each row has.</summary>
    public required IReadOnlyList<string> Columns { get; init; }

    /// <summary>Number of rows: alleles on GRCh38.</summary>
    public long Rows { get; init; }

    /// <summary>Rows of the source that stood in the same place before; 0 where there was none.</summary>
    public long RowsBefore { get; init; }

    /// <summary>People that a collection of the site counts, or that structural variants were looked for in; 0 for other kinds.</summary>
    public int People { get; init; }

    /// <summary>The cohorts of a collection, in the order of their columns; empty where it is counted as one.</summary>
    public IReadOnlyList<SiteCohort> Cohorts { get; init; } = [];

    /// <summary>Version and day as they are shown, <c>4.1, 2024-04-19</c>; empty where neither is known.</summary>
    [JsonIgnore]
    public string Label => string.Join(", ", new[] { Version, Date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) }.OfType<string>());

    /// <summary>The files it was built from.</summary>
    public required IReadOnlyList<SiteSourceFile> Files { get; init; }
}
