namespace GenomeTriage.Genome.Sequences.Fasta;

/// <summary>The uncompressed bytes of a file, read at any place; safe to use from several threads.</summary>
internal interface IRandomAccessBytes : IDisposable
{
    /// <summary>Number of uncompressed bytes.</summary>
    long Length { get; }

    /// <summary>Fills <paramref name="destination"/> with the bytes from <paramref name="offset"/>; all of them exist.</summary>
    void Read(long offset, Span<byte> destination);

    /// <summary>The uncompressed bytes from the beginning.</summary>
    Stream OpenStream();
}
