using GenomeTriage.Vcf.Records;

namespace GenomeTriage.Vcf.Alleles;

/// <summary>
/// How far a record reaches on the reference. INFO END says it up to version 4.4; version 4.5 derives it from REF,
/// SVLEN of the alleles that take reference bases, and FORMAT LEN of gVCF blocks. Both are heard, the farther holds.
/// </summary>
public static class RecordExtent
{
    /// <summary>1-based position of the last reference base; never before the last base of REF.</summary>
    public static int EndOf(VcfRecord record)
    {
        var end = (long)record.Position + Math.Max(record.Reference.Length, 1) - 1;
        if (record.TryGetInfo("END"u8, out var stated) && stated.TryGetInteger(out var statedEnd)) return (int)Math.Max(end, statedEnd);
        end = Math.Max(end, EndOfSymbolic(record));
        end = Math.Max(end, EndOfBlock(record));
        return (int)Math.Min(end, int.MaxValue);
    }

    /// <summary>
    /// Bases that the alternate allele at a 0-based index is longer or shorter than the reference, as INFO SVLEN tells
    /// (negative for deletions before version 4.4, always positive since), without its sign.
    /// </summary>
    public static bool TryGetLength(VcfRecord record, int alternate, out int length)
    {
        length = 0;
        if (!record.TryGetInfo("SVLEN"u8, out var lengths) || !lengths[alternate].TryGetInteger(out var signed) || signed == int.MinValue) return false;
        length = Math.Abs(signed);
        return true;
    }

    private static long EndOfSymbolic(VcfRecord record)
    {
        var end = 0L;
        var index = 0;
        foreach (var allele in record.Alternates)
        {
            if (TakesReferenceBases(allele.SymbolType) && TryGetLength(record, index, out var length))
                end = Math.Max(end, (long)record.Position + length);
            index++;
        }

        return end;
    }

    private static bool TakesReferenceBases(ReadOnlySpan<byte> type) =>
        type.SequenceEqual("DEL"u8) || type.SequenceEqual("DUP"u8) || type.SequenceEqual("INV"u8) || type.SequenceEqual("CNV"u8);

    private static long EndOfBlock(VcfRecord record)
    {
        var index = record.Format.IndexOf("LEN"u8);
        if (index < 0 || !record.IsReferenceBlock) return 0;
        var end = 0L;
        for (var sample = 0; sample < record.Header.Samples.Count; sample++)
        {
            if (record.GetSample(sample)[index].TryGetInteger(out var length)) end = Math.Max(end, (long)record.Position + length - 1);
        }

        return end;
    }
}
