using GenomeTriage.Genome.Families;
using GenomeTriage.Genome.Positions;
using GenomeTriage.Genome.Variants;

namespace GenomeTriage.Triage.Genotypes;

/// <summary>Where on X and Y a man has one copy, and what that makes of a call. Positions are on GRCh38.</summary>
internal static class SexChromosomes
{
    // The pseudo-autosomal regions of GRCh38 on X, 1-based, both ends included (Genome Reference Consortium).
    private const int FirstParStart = 10_001;
    private const int FirstParEnd = 2_781_479;
    private const int SecondParStart = 155_701_383;
    private const int SecondParEnd = 156_030_895;

    /// <summary>Whether the place is on X outside of the pseudo-autosomal regions.</summary>
    public static bool IsXOnly(Contig contig, int position) => contig == Contig.X
        && position is not (>= FirstParStart and <= FirstParEnd or >= SecondParStart and <= SecondParEnd);

    /// <summary>How many of the copies carry the allele. A haploid call where there should be two is taken for one of two.</summary>
    public static Zygosity ZygosityOf(SmallVariant variant, SampleCall call, Sex sex)
    {
        var isSingleCopy = sex == Sex.Male && (IsXOnly(variant.Contig, variant.Position) || variant.Contig == Contig.Y);
        if (isSingleCopy) return call.Alternate == call.Ploidy ? Zygosity.Hemizygous : Zygosity.Heterozygous;
        return call.IsHomozygous ? Zygosity.Homozygous : Zygosity.Heterozygous;
    }
}
