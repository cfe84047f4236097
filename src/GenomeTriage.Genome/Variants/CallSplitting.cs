namespace GenomeTriage.Genome.Variants;

/// <summary>Splits a genotype of a multi-allelic record into what it says of each alternate allele alone.</summary>
public static class CallSplitting
{
    /// <summary>
    /// The call as seen from the alternate allele numbered <paramref name="alternate"/>.
    /// </summary>
    /// <param name="alleles">The genotype in order: 0 reference, 1 and up the alternates of the record, below 0 not called.</param>
    /// <param name="alternate">1-based number of the alternate in the record.</param>
    /// <param name="isPhased">Whether the order tells the haplotypes apart.</param>
    /// <param name="phaseSet">The phase set, 0 where phased without one; read only where phased.</param>
    public static SampleCall Split(ReadOnlySpan<int> alleles, int alternate, bool isPhased, int phaseSet = 0)
    {
        int same = 0, reference = 0, other = 0, missing = 0, at = 0;
        for (var i = 0; i < alleles.Length; i++)
        {
            if (alleles[i] == alternate) (same, at) = (same + 1, i);
            else if (alleles[i] == 0) reference++;
            else if (alleles[i] > 0) other++;
            else missing++;
        }

        var isOnOne = isPhased && alleles.Length > 1 && same == 1;
        return new SampleCall((byte)same, (byte)reference, (byte)other, (byte)missing)
        {
            PhaseSet = isPhased && alleles.Length > 1 ? phaseSet : null,
            Haplotype = isOnOne ? (byte)at : null,
        };
    }
}
