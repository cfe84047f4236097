namespace GenomeTriage.Genome.Positions;

/// <summary>A base of the genome.</summary>
/// <param name="Contig">The contig.</param>
/// <param name="Position">1-based, as in VCF.</param>
public readonly record struct GenomicPosition(Contig Contig, int Position) : IComparable<GenomicPosition>
{
    /// <summary>Orders by contig (1–22, X, Y, MT), then by position.</summary>
    public int CompareTo(GenomicPosition other)
    {
        var byContig = Contig.CompareTo(other.Contig);
        return byContig != 0 ? byContig : Position.CompareTo(other.Position);
    }

    /// <inheritdoc/>
    public override string ToString() => $"{Contig}:{Position}";
}
