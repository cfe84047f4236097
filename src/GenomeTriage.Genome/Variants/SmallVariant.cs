using GenomeTriage.Genome.Positions;

namespace GenomeTriage.Genome.Variants;

/// <summary>One alternate allele at one place: the identity of a variant after splitting and normalisation.</summary>
/// <param name="Contig">The contig, on GRCh38 everywhere behind the reader.</param>
/// <param name="Position">1-based position of the first base of <paramref name="Reference"/>, as in VCF.</param>
/// <param name="Reference">Reference bases, upper case.</param>
/// <param name="Alternate">Alternate bases, upper case; or a symbolic allele in angle brackets.</param>
public readonly record struct SmallVariant(Contig Contig, int Position, string Reference, string Alternate)
    : IComparable<SmallVariant>
{
    /// <summary>One base replaced by one other.</summary>
    public bool IsSnv => Reference.Length == 1 && Alternate.Length == 1 && !IsSymbolic;

    /// <summary>A symbolic allele such as <c>&lt;DEL&gt;</c>, or a breakend.</summary>
    public bool IsSymbolic => Alternate.Length > 0 && (Alternate[0] == '<' || Alternate.AsSpan().IndexOfAny('[', ']') >= 0);

    /// <summary>1-based position of the last reference base.</summary>
    public int End => Position + Reference.Length - 1;

    /// <summary>Orders by place, then by alleles (ordinal).</summary>
    public int CompareTo(SmallVariant other)
    {
        var place = new GenomicPosition(Contig, Position).CompareTo(new GenomicPosition(other.Contig, other.Position));
        if (place != 0) return place;
        var reference = string.CompareOrdinal(Reference, other.Reference);
        return reference != 0 ? reference : string.CompareOrdinal(Alternate, other.Alternate);
    }

    /// <summary><c>chr10:121520163:A&gt;C</c>.</summary>
    public override string ToString() => $"{Contig}:{Position}:{Reference}>{Alternate}";
}
