using GenomeTriage.Annotation.Annotators;
using GenomeTriage.Annotation.Frequencies;
using GenomeTriage.Annotation.Info;
using GenomeTriage.Vcf.Header;

namespace GenomeTriage.Annotation.Scores;

/// <summary>Reads predictors' scores of an allele from INFO and CSQ, by the names that labs use.</summary>
internal sealed class ScoreReader
{
    private static readonly string[] CaddNames = ["CADD_PHRED", "CADD_phred", "CADD_SNV_PHRED", "CADD_INDEL_PHRED", "CADD"];
    private static readonly string[] RevelNames = ["REVEL", "REVEL_score", "REVEL_SCORE"];
    private static readonly string[] SpliceAiNames = ["SpliceAI_pred_DS_AG", "SpliceAI_pred_DS_AL", "SpliceAI_pred_DS_DG", "SpliceAI_pred_DS_DL", "SpliceAI_DS_AG", "SpliceAI_DS_AL", "SpliceAI_DS_DG", "SpliceAI_DS_DL", "SpliceAI_max", "SPLICEAI_MAX"];
    private static readonly string[] AlphaMissenseNames = ["am_pathogenicity", "AlphaMissense_score", "AlphaMissense"];

    private readonly EntryColumns _columns = new();
    private readonly int[][] _info;
    private readonly int[][] _csq;
    private readonly int _spliceAi;

    internal ScoreReader(VcfHeader header, AnnotationLayout? csq, InfoSlots slots)
    {
        string[][] names = [CaddNames, RevelNames, SpliceAiNames, AlphaMissenseNames];
        _info = [.. names.Select(family => family.Where(name => header.Infos.TryGet(name, out _)).Select(slots.Add).ToArray())];
        _csq = [.. names.Select(family => family.Select(name => csq?.IndexOf(name) ?? -1).Where(column => column >= 0).Distinct().ToArray())];
        _spliceAi = header.Infos.TryGet("SpliceAI", out _) ? slots.Add("SpliceAI") : -1;
    }

    /// <summary>The scores of one allele, the highest where several transcripts have one; <c>null</c> where the file gives none.</summary>
    /// <param name="slots">The INFO fields of the record.</param>
    /// <param name="info">The INFO column.</param>
    /// <param name="alternate">0-based index of the alternate allele.</param>
    /// <param name="alternates">Number of alternate alleles of the record.</param>
    /// <param name="csq">VEP's field.</param>
    /// <param name="entries">The entries of VEP's field about the allele.</param>
    internal PredictorScores? Read(InfoSlots slots, ReadOnlySpan<byte> info, int alternate, int alternates, ReadOnlySpan<byte> csq, List<Range> entries)
    {
        Span<double> best = stackalloc double[4];
        best.Fill(double.NaN);
        for (var family = 0; family < best.Length; family++)
        {
            foreach (var slot in _info[family])
            {
                if (slots.Has(slot) && FrequencyReader.TryOfAllele(slots.Value(info, slot), alternate, alternates, out var value)) Raise(ref best[family], value);
            }
        }

        if (Array.Exists(_csq, columns => columns.Length > 0))
            foreach (var entry in entries) RaiseFromCsq(csq[entry], best);
        if (_spliceAi >= 0 && alternates == 1) RaiseFromSpliceAi(slots.Value(info, _spliceAi), ref best[2]);
        var scores = new PredictorScores { CaddPhred = Known(best[0]), Revel = Known(best[1]), SpliceAi = Known(best[2]), AlphaMissense = Known(best[3]) };
        return scores.IsEmpty ? null : scores;
    }

    private void RaiseFromCsq(ReadOnlySpan<byte> entry, Span<double> best)
    {
        _columns.Cut(entry);
        for (var family = 0; family < best.Length; family++)
        {
            foreach (var column in _csq[family])
            {
                if (FrequencyReader.TryLargest(_columns.Of(entry, column), out var value)) Raise(ref best[family], value);
            }
        }
    }

    // SpliceAI=ALLELE|SYMBOL|DS_AG|DS_AL|DS_DG|DS_DL|DP_AG|…, one entry a gene.
    private static void RaiseFromSpliceAi(ReadOnlySpan<byte> value, ref double best)
    {
        foreach (var entry in value.Split((byte)','))
        {
            var column = 0;
            foreach (var range in value[entry].Split((byte)'|'))
            {
                if (column is >= 2 and <= 5 && FrequencyReader.TryLargest(value[entry][range], out var delta)) Raise(ref best, delta);
                column++;
            }
        }
    }

    private static void Raise(ref double best, double value)
    {
        if (double.IsNaN(best) || value > best) best = value;
    }

    private static double? Known(double value) => double.IsNaN(value) ? null : value;
}
