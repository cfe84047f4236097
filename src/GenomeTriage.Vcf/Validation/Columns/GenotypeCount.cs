namespace GenomeTriage.Vcf.Validation.Columns;

/// <summary>How many genotypes are possible.</summary>
internal static class GenotypeCount
{
    /// <summary>
    /// Multisets of size <paramref name="ploidy"/> from the alleles: the binomial of ploidy and alternates together
    /// over ploidy. At most <see cref="long.MaxValue"/>.
    /// </summary>
    public static long Of(int alternates, int ploidy)
    {
        UInt128 count = 1;
        for (var i = 1; i <= ploidy; i++)
        {
            count = count * (UInt128)(alternates + i) / (UInt128)i;
            if (count > long.MaxValue) return long.MaxValue;
        }

        return (long)count;
    }
}
