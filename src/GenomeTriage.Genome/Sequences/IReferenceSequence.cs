namespace GenomeTriage.Genome.Sequences;

/// <summary>A contig of a reference sequence.</summary>
/// <param name="Name">The name as the reference writes it.</param>
/// <param name="Length">Number of bases.</param>
public readonly record struct ReferenceContig(string Name, int Length);

/// <summary>The bases of a reference genome. Implementations are safe to use from several threads.</summary>
public interface IReferenceSequence
{
    /// <summary>The contigs in the order of the file.</summary>
    IReadOnlyList<ReferenceContig> Contigs { get; }

    /// <summary>
    /// The index in <see cref="Contigs"/> of a contig by its name; where the name itself is not there, the same contig
    /// with or without <c>chr</c> (and M for MT) is taken. -1 where there is none.
    /// </summary>
    int IndexOf(string name);

    /// <summary>
    /// Copies bases in upper case into <paramref name="destination"/>, from the 0-based <paramref name="start"/>;
    /// places outside the contig are filled with <c>N</c>.
    /// </summary>
    void Read(int contig, int start, Span<byte> destination);
}
