namespace GenomeTriage.Vcf.Genotypes;

/// <summary>One allele of a genotype.</summary>
/// <param name="Number">0 the reference, from 1 the alternate alleles in their order, <see cref="Missing"/> where not called.</param>
/// <param name="IsPhased">
/// Whether it is phased: <c>|</c> stands before it. For the first allele, where only version 4.5 may write a separator,
/// <c>true</c> without one: the genotype is phased if all the others are.
/// </param>
public readonly record struct GenotypeAllele(int Number, bool IsPhased)
{
    /// <summary>The number of an allele that was not called.</summary>
    public const int Missing = -1;

    /// <summary>Digits of the longest number read; more alleles than that no record has.</summary>
    internal const int MaximumDigits = 6;

    /// <summary>Whether it was not called.</summary>
    public bool IsMissing => Number == Missing;
}
