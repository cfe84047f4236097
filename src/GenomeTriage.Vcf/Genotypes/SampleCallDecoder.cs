using GenomeTriage.Genome.Variants;
using GenomeTriage.Vcf.Records;

namespace GenomeTriage.Vcf.Genotypes;

/// <summary>Reads what one sample shows of one alternate allele, as if the record had been split by allele.</summary>
public static class SampleCallDecoder
{
    /// <summary>
    /// Reads the call of a sample.
    /// </summary>
    /// <param name="record">The record.</param>
    /// <param name="sample">0-based index of the sample.</param>
    /// <param name="allele">The allele number, from 1: index in <see cref="VcfRecord.Alternates"/> and one.</param>
    /// <exception cref="GenomeTriage.Genome.Problems.InputException">The genotype cannot be read.</exception>
    public static SampleCall Decode(VcfRecord record, int sample, int allele)
    {
        var fields = record.GetSample(sample);
        var genotype = fields.Genotype;
        var call = genotype.Ploidy == 0 ? SampleCall.NoCall : Count(genotype, allele);
        var phaseSet = genotype.Ploidy > 1 && genotype.IsPhased ? PhaseSetOf(fields) : null;
        return call with
        {
            PhaseSet = phaseSet,
            Haplotype = phaseSet is null ? null : HaplotypeOf(genotype, allele),
            Depth = IntegerOf(fields, "DP"u8),
            AlternateDepth = fields.TryGet("AD"u8, out var depths) && depths[allele].TryGetInteger(out var depth) ? depth : null,
            AlternateShare = ShareOf(fields, allele),
            Quality = fields.TryGet("GQ"u8, out var quality) && quality.TryGetNumber(out var phred) ? (float)phred : null,
        };
    }

    private static SampleCall Count(Genotype genotype, int allele)
    {
        int alternate = 0, reference = 0, other = 0, missing = 0;
        foreach (var copy in genotype)
        {
            if (copy.IsMissing) missing++;
            else if (copy.Number == 0) reference++;
            else if (copy.Number == allele) alternate++;
            else other++;
        }

        return new SampleCall(Byte(alternate), Byte(reference), Byte(other), Byte(missing));
    }

    private static byte Byte(int count) => (byte)Math.Min(count, byte.MaxValue);

    /// <summary>
    /// A phase set that is not a number is of a tool with its own convention: the genotype then counts as not phased,
    /// because it cannot be told which others it is phased with.
    /// </summary>
    private static int? PhaseSetOf(SampleFields fields)
    {
        if (!fields.TryGet("PS"u8, out var set)) return 0;
        return set.TryGetInteger(out var number) ? number : null;
    }

    private static byte? HaplotypeOf(Genotype genotype, int allele)
    {
        byte? found = null;
        byte index = 0;
        foreach (var copy in genotype)
        {
            if (copy.Number == allele)
            {
                if (found is not null) return null;
                found = index;
            }

            if (index++ == byte.MaxValue) return null;
        }

        return found;
    }

    private static float? ShareOf(SampleFields fields, int allele)
    {
        if (fields.TryGet("AF"u8, out var shares) && shares[allele - 1].TryGetNumber(out var share) && share is >= 0 and <= 1) return (float)share;
        if (!fields.TryGet("AD"u8, out var depths) || !depths[allele].TryGetInteger(out var own)) return null;
        var all = 0L;
        foreach (var depth in depths)
            if (depth.TryGetInteger(out var reads)) all += reads;
        return all > 0 && own >= 0 ? own / (float)all : null;
    }

    private static int? IntegerOf(SampleFields fields, ReadOnlySpan<byte> key) =>
        fields.TryGet(key, out var value) && value.TryGetInteger(out var number) ? number : null;
}
