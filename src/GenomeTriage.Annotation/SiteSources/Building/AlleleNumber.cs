using GenomeTriage.Annotation.Frequencies;
using GenomeTriage.Vcf.Records;

namespace GenomeTriage.Annotation.SiteSources.Building;

/// <summary>A number of an INFO field for one allele.</summary>
internal static class AlleleNumber
{
    /// <summary>The number; NaN where it is not there.</summary>
    internal static float Of(VcfRecord record, ReadOnlySpan<byte> key, int alternate) =>
        record.TryGetInfo(key, out var value) && FrequencyReader.TryOfAllele(value.Bytes, alternate, record.Alternates.Count, out var number)
            ? (float)number : float.NaN;
}
