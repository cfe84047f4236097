using System.Text;
using GenomeTriage.Vcf.Records;

namespace GenomeTriage.Annotation.Repeats;

/// <summary>
/// Reads the lengths of repeats as ExpansionHunter (INFO VARID, FORMAT REPCN: a number a copy) and TRGT (INFO TRID, FORMAT
/// MC: a number a motif and copy) write them. Stranger's ranges (INFO STR_NORMAL_MAX, STR_PATHOLOGIC_MIN) go before those
/// of the table.
/// </summary>
public static class RepeatReader
{
    /// <summary>Whether a record is about the length of a repeat.</summary>
    public static bool IsRepeat(VcfRecord record) =>
        record.TryGetInfo("VARID"u8, out _) && record.Format.IndexOf("REPCN"u8) >= 0
        || record.TryGetInfo("TRID"u8, out _) && record.Format.IndexOf("MC"u8) >= 0;

    /// <summary>The repeats of the record that are known to cause a disease; empty where it is of another.</summary>
    public static IReadOnlyList<RepeatLocus> LociOf(VcfRecord record)
    {
        if (!record.TryGetInfo("VARID"u8, out var name) && !record.TryGetInfo("TRID"u8, out name)) return [];
        var loci = RepeatLoci.Find(Encoding.UTF8.GetString(name.Bytes));
        return loci.Count == 1 ? [WithRanges(record, loci[0])] : loci;
    }

    /// <summary>The numbers of repeats that the record gives of a sample: one a copy, none where it was not measured.</summary>
    public static IReadOnlyList<int> CountsOf(VcfRecord record, int sample, RepeatLocus locus)
    {
        var fields = record.GetSample(sample);
        var counts = new List<int>();
        if (fields.TryGet("REPCN"u8, out var copies)) AddCopies(copies.Bytes, (byte)'/', [0], counts);
        else if (fields.TryGet("MC"u8, out var motifs)) AddCopies(motifs.Bytes, (byte)',', locus.Motifs, counts);
        return counts;
    }

    private static RepeatLocus WithRanges(VcfRecord record, RepeatLocus locus)
    {
        if (!TryNumber(record, "STR_NORMAL_MAX"u8, out var normal) || !TryNumber(record, "STR_PATHOLOGIC_MIN"u8, out var pathogenic)) return locus;
        return normal < pathogenic ? locus with { NormalMax = normal, PathogenicMin = pathogenic } : locus;
    }

    private static bool TryNumber(VcfRecord record, ReadOnlySpan<byte> key, out int number)
    {
        number = 0;
        return record.TryGetInfo(key, out var value) && value.TryGetInteger(out number) && number > 0;
    }

    private static void AddCopies(ReadOnlySpan<byte> text, byte separator, IReadOnlyList<int> motifs, List<int> counts)
    {
        while (!text.IsEmpty)
        {
            var cut = text.IndexOf(separator);
            if (TrySum(cut < 0 ? text : text[..cut], motifs, out var count)) counts.Add(count);
            text = cut < 0 ? default : text[(cut + 1)..];
        }
    }

    // A copy's numbers stand one a motif, joined by '_'. A motif that is not counted is not there.
    private static bool TrySum(ReadOnlySpan<byte> copy, IReadOnlyList<int> motifs, out int sum)
    {
        sum = 0;
        var any = false;
        for (var index = 0; !copy.IsEmpty; index++)
        {
            var cut = copy.IndexOf((byte)'_');
            var part = cut < 0 ? copy : copy[..cut];
            if (!System.Buffers.Text.Utf8Parser.TryParse(part, out int count, out var used) || used != part.Length || count < 0) return false;
            any = true;
            if (IsCounted(index, motifs)) sum = (int)Math.Min((long)sum + count, int.MaxValue);
            copy = cut < 0 ? default : copy[(cut + 1)..];
        }

        return any;
    }

    private static bool IsCounted(int index, IReadOnlyList<int> motifs)
    {
        foreach (var motif in motifs)
            if (motif == index) return true;
        return false;
    }
}
