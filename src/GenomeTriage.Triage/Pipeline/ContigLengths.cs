using GenomeTriage.Genome.Positions;

namespace GenomeTriage.Triage.Pipeline;

/// <summary>Lengths of the chromosomes in both assemblies (Genome Reference Consortium), by which a header is told.</summary>
internal static class ContigLengths
{
    /// <summary>Length of the mitochondrial reference in use today (NC_012920, revised Cambridge).</summary>
    public const long Mitochondrial = 16_569;

    /// <summary>Length of hg19's chrM (NC_001807), another sequence.</summary>
    public const long OldMitochondrial = 16_571;

    private static readonly long[] GRCh37 =
    [
        249_250_621, 243_199_373, 198_022_430, 191_154_276, 180_915_260, 171_115_067, 159_138_663, 146_364_022,
        141_213_431, 135_534_747, 135_006_516, 133_851_895, 115_169_878, 107_349_540, 102_531_392, 90_354_753,
        81_195_210, 78_077_248, 59_128_983, 63_025_520, 48_129_895, 51_304_566, 155_270_560, 59_373_566,
    ];

    private static readonly long[] GRCh38 =
    [
        248_956_422, 242_193_529, 198_295_559, 190_214_555, 181_538_259, 170_805_979, 159_345_973, 145_138_636,
        138_394_717, 133_797_422, 135_086_622, 133_275_309, 114_364_328, 107_043_718, 101_991_189, 90_338_345,
        83_257_441, 80_373_285, 58_617_616, 64_444_167, 46_709_983, 50_818_468, 156_040_895, 57_227_415,
    ];

    /// <summary>The assembly in which the chromosome has this length; unknown for other lengths and the mitochondrion.</summary>
    public static GenomeAssembly AssemblyOf(Contig contig, long length)
    {
        var index = contig.Ordinal - 1;
        if (index < 0 || index >= GRCh37.Length) return GenomeAssembly.Unknown;
        return length == GRCh38[index] ? GenomeAssembly.GRCh38 : length == GRCh37[index] ? GenomeAssembly.GRCh37 : GenomeAssembly.Unknown;
    }
}
