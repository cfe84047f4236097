namespace GenomeTriage.Knowledge.Packs;

/// <summary>One official file that went into a pack.</summary>
/// <param name="Key">Short stable name, <c>hpoa</c>.</param>
/// <param name="Title">What the file is, as its publisher calls it.</param>
/// <param name="File">Its path inside the source folder.</param>
/// <param name="Version">The release; <c>null</c> where none is stated.</param>
/// <param name="Date">The date of the release, ISO 8601, as exact as it is known; <c>null</c> where none is stated.</param>
/// <param name="Count">Rows, terms or variants read from it.</param>
/// <param name="Sha256">SHA-256 of the file, lower-case hexadecimal.</param>
/// <param name="Licence">The licence it is used under.</param>
/// <param name="Attribution">The words the licence asks for.</param>
/// <param name="IsOutdated">Whether it is so old that every result that used it must say so.</param>
/// <param name="IsOfficial">Whether the publisher vouches for the content; <c>false</c> for tables that were constructed or compiled and await confirmation.</param>
public sealed record SourceInfo(
    string Key, string Title, string File, string? Version, string? Date, int Count, string Sha256, string Licence, string Attribution,
    bool IsOutdated, bool IsOfficial);
