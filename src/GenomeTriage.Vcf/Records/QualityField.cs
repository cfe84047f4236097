using GenomeTriage.Genome.Problems;
using GenomeTriage.Vcf.Problems;

namespace GenomeTriage.Vcf.Records;

/// <summary>The column QUAL.</summary>
internal static class QualityField
{
    /// <summary>The quality of a record.</summary>
    public static double? Parse(VcfRecord record)
    {
        var text = record.Column(RecordColumn.Qual);
        if (text.IsEmpty || text is [(byte)'.']) return null;
        return FieldNumbers.TryParseNumber(text, out var quality)
            ? quality
            : throw new InputException(RecordProblem.Error(record, VcfProblemCodes.QualityUnreadable, "QUAL", text, ". or a number"));
    }
}
