namespace GenomeTriage.Genome.Sequences.Fasta;

/// <summary>
/// The length of a file, through symbolic links: workflow engines stage references as links, and what
/// <see cref="FileInfo.Length"/> tells of a link is the length of the link.
/// </summary>
public static class FileLength
{
    /// <summary>Number of bytes.</summary>
    public static long Of(string path)
    {
        using var file = File.OpenHandle(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        return RandomAccess.GetLength(file);
    }
}
