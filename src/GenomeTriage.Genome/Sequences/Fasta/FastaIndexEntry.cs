namespace GenomeTriage.Genome.Sequences.Fasta;

/// <summary>One line of a <c>.fai</c> index (samtools faidx).</summary>
/// <param name="Name">Name of the sequence: the header up to the first blank.</param>
/// <param name="Length">Number of bases.</param>
/// <param name="Offset">Offset of the first base in the uncompressed file, in bytes.</param>
/// <param name="LineBases">Bases on each line but the last.</param>
/// <param name="LineWidth">Bytes on each line, the line end with them.</param>
internal readonly record struct FastaIndexEntry(string Name, int Length, long Offset, int LineBases, int LineWidth)
{
    /// <summary>Offset in the file of the 0-based base <paramref name="position"/>.</summary>
    internal long OffsetOf(int position) => Offset + (long)(position / LineBases) * LineWidth + position % LineBases;

    /// <summary>Offset behind the last base.</summary>
    internal long EndOffset => Length == 0 ? Offset : OffsetOf(Length - 1) + 1;
}
