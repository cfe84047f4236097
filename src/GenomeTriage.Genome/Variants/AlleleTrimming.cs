namespace GenomeTriage.Genome.Variants;

/// <summary>
/// Takes bases that reference and alternate share off their ends, so that a variant has one spelling wherever it was
/// split from (the parsimony half of Tan et al. 2015, "Unified representation of genetic variants").
/// </summary>
public static class AlleleTrimming
{
    /// <summary>
    /// How many bases to take off the right and then the left end; each allele keeps one base at least, as VCF asks.
    /// </summary>
    /// <typeparam name="T">Characters, or bytes of one case.</typeparam>
    public static (int Left, int Right) SharedEnds<T>(ReadOnlySpan<T> reference, ReadOnlySpan<T> alternate)
        where T : unmanaged, IEquatable<T>
    {
        var longest = Math.Min(reference.Length, alternate.Length) - 1;
        var right = 0;
        while (right < longest && reference[^(right + 1)].Equals(alternate[^(right + 1)])) right++;
        var left = Math.Min(longest - right, reference.CommonPrefixLength(alternate));
        return (Math.Max(left, 0), right);
    }

    /// <summary>The variant without shared ends; symbolic alleles and breakends are returned as they are.</summary>
    public static SmallVariant Trim(SmallVariant variant)
    {
        if (variant.IsSymbolic || variant.Reference.Length == 1 || variant.Alternate.Length == 1)
            return variant;
        var (left, right) = SharedEnds(variant.Reference.AsSpan(), variant.Alternate);
        return left == 0 && right == 0 ? variant : variant with
        {
            Position = variant.Position + left,
            Reference = variant.Reference[left..^right],
            Alternate = variant.Alternate[left..^right],
        };
    }
}
