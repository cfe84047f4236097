using System.Buffers;
using System.Text;
using GenomeTriage.Genome.Positions;
using GenomeTriage.Genome.Variants;
using GenomeTriage.Vcf.Records;

namespace GenomeTriage.Annotation.SiteSources.Building;

/// <summary>The alleles of records in the one spelling that sources use.</summary>
internal static class SiteVariant
{
    private static readonly SearchValues<byte> Letters = SearchValues.Create("ACGTacgt"u8);

    /// <summary>The allele without shared ends; <c>null</c> on other contigs and where it is not bases.</summary>
    internal static SmallVariant? Of(VcfRecord record, int alternate)
    {
        var bases = record.Alternates[alternate].Bytes;
        if (!Contig.TryParse(record.Contig, out var contig) || bases.IsEmpty || bases.IndexOfAnyExcept(Letters) >= 0 || record.Reference.IndexOfAnyExcept(Letters) >= 0) return null;
        return AlleleTrimming.Trim(new SmallVariant(contig, record.Position, Text(record.Reference), Text(bases)));
    }

    private static string Text(ReadOnlySpan<byte> bases) => Encoding.ASCII.GetString(bases).ToUpperInvariant();
}
