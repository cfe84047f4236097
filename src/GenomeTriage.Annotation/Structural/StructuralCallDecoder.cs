using GenomeTriage.Genome.Variants;
using GenomeTriage.Vcf.Genotypes;
using GenomeTriage.Vcf.Records;

namespace GenomeTriage.Annotation.Structural;

/// <summary>
/// Reads what a sample shows of a structural variant: the genotype, and the copy number (<c>CN</c>) where it tells more.
/// Callers of copy numbers write a haploid genotype, or half of one, on autosomes too.
/// </summary>
public static class StructuralCallDecoder
{
    private const int Both = 2;

    /// <summary>The number of copies that the sample has; <c>null</c> where it is not given.</summary>
    public static int? CopiesOf(VcfRecord record, int sample) =>
        record.GetSample(sample).TryGet("CN"u8, out var copies) && copies.TryGetNumber(out var number) && number is >= 0 and < 1000
            ? (int)Math.Round(number, MidpointRounding.AwayFromZero) : null;

    /// <summary>The call.</summary>
    /// <param name="record">The record.</param>
    /// <param name="sample">0-based index of the sample.</param>
    /// <param name="allele">The allele number, from 1.</param>
    /// <param name="kind">What the variant does.</param>
    /// <param name="usualCopies">Copies that are usual there: 2, or 1 on X and Y of a man.</param>
    /// <exception cref="GenomeTriage.Genome.Problems.InputException">The genotype cannot be read.</exception>
    public static SampleCall Decode(VcfRecord record, int sample, int allele, StructuralKind kind, int usualCopies)
    {
        var call = SampleCallDecoder.Decode(record, sample, allele);
        return CopiesOf(record, sample) is { } copies ? WithCopies(call, kind, copies, usualCopies) : call;
    }

    private static SampleCall WithCopies(SampleCall call, StructuralKind kind, int copies, int usual)
    {
        var isWhole = call.Missing == 0 && call.Ploidy >= usual;
        return (kind, copies.CompareTo(usual)) switch
        {
            (StructuralKind.Deletion, < 0) when copies == 0 => Counted(call, (byte)usual, 0),
            (StructuralKind.Deletion or StructuralKind.Duplication, 0) when call.IsNoCall => Counted(call, 0, (byte)usual),
            (StructuralKind.Deletion, < 0) when !isWhole => Counted(call, 1, (byte)(usual - 1)),
            (StructuralKind.Duplication, > 0) when !isWhole => Counted(call, 1, (byte)(usual - 1)),
            (StructuralKind.Deletion, > 0) or (StructuralKind.Duplication, < 0) when call.IsNoCall => Counted(call, 0, Both),
            _ => call,
        };
    }

    private static SampleCall Counted(SampleCall call, byte alternate, byte reference) =>
        new(alternate, reference, 0, 0) { Depth = call.Depth, Quality = call.Quality };
}
