using GenomeTriage.Vcf.Reading;
using GenomeTriage.Vcf.Records;

namespace GenomeTriage.Vcf.Benchmarks;

/// <summary>What was read, so that nothing of it can be left out.</summary>
/// <param name="Records">Records.</param>
/// <param name="Alternates">Alternate alleles, each told what it is.</param>
/// <param name="InfoFields">INFO fields located.</param>
/// <param name="CalledAlleles">Alleles of all genotypes that were called.</param>
/// <param name="PositionSum">The sum of all positions.</param>
internal readonly record struct Tally(long Records, long Alternates, long InfoFields, long CalledAlleles, long PositionSum);

/// <summary>Reads a file to typed records: position, alleles, INFO fields located, genotypes decoded.</summary>
internal static class TypedRecords
{
    public static async Task<Tally> ReadAsync(string path)
    {
        var tally = default(Tally);
        await using var reader = await VcfReader.OpenAsync(path);
        while (await reader.ReadAsync()) tally = Add(tally, reader.Record);
        return tally;
    }

    public static Tally Add(Tally tally, VcfRecord record)
    {
        var (alternates, fields, called) = (0, 0, 0);
        foreach (var allele in record.Alternates)
        {
            if (allele.Kind != Alleles.AlleleKind.Missing) alternates++;
        }

        foreach (var field in record.Info)
        {
            if (!field.Key.IsEmpty) fields++;
        }

        for (var sample = 0; sample < record.Header.Samples.Count; sample++)
        {
            foreach (var allele in record.GetSample(sample).Genotype)
            {
                if (!allele.IsMissing) called++;
            }
        }

        return new Tally(tally.Records + 1, tally.Alternates + alternates, tally.InfoFields + fields, tally.CalledAlleles + called, tally.PositionSum + record.Position);
    }
}
