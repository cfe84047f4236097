namespace GenomeTriage.Triage.Results;

/// <summary>A file the answer depends on.</summary>
/// <param name="Name">What it is: <c>knowledge</c>, <c>ranking</c>, <c>phenotype</c>.</param>
/// <param name="Version">Its own version.</param>
/// <param name="Sha256">Lower-case hexadecimal SHA-256 of its bytes.</param>
public readonly record struct VersionedFile(string Name, string Version, string Sha256);

/// <summary>A source inside the pack.</summary>
/// <param name="Key">Key of the source, <c>clinvar</c>.</param>
/// <param name="Version">Version as the source gives it.</param>
/// <param name="Outdated">Too old to be trusted for what is missing from it.</param>
public readonly record struct SourceVersion(string Key, string Version, bool Outdated);

/// <summary>Versions of all that the answer depends on; with the same input they give the same answer.</summary>
/// <param name="Software">Version of the program.</param>
/// <param name="Pack">The knowledge pack.</param>
/// <param name="Models">Fitted parameters, in order of name.</param>
/// <param name="Sources">Sources of the pack, in its order.</param>
public sealed record Provenance(
    string Software, VersionedFile Pack, IReadOnlyList<VersionedFile> Models, IReadOnlyList<SourceVersion> Sources);
