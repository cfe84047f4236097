namespace GenomeTriage.Knowledge.Packs;

/// <summary>A section of a pack file.</summary>
/// <param name="Name">Name, unique in the file.</param>
/// <param name="Offset">Bytes from the start of the file.</param>
/// <param name="StoredLength">Bytes in the file.</param>
/// <param name="Length">Bytes once decoded.</param>
/// <param name="Encoding">How it is stored.</param>
/// <param name="Sha256">SHA-256 of the stored bytes, lower-case hexadecimal.</param>
public sealed record PackSection(string Name, long Offset, long StoredLength, long Length, SectionEncoding Encoding, string Sha256);
