using GenomeTriage.Vcf.Problems;
using GenomeTriage.Vcf.Records;

namespace GenomeTriage.Vcf.Validation.Columns;

/// <summary>QUAL: <c>.</c> or a number that is not negative.</summary>
internal sealed class QualRule(ProblemList problems) : IRecordRule
{
    public void Check(VcfRecord record)
    {
        var text = record.Column(RecordColumn.Qual);
        if (text is [(byte)'.']) return;
        if (!FieldNumbers.TryParseNumber(text, out var quality))
            problems.Error(VcfProblemCodes.QualityUnreadable, record.LineNumber, "QUAL", text, ". or a number");
        else if (quality < 0)
            problems.Error(ValidationProblemCodes.QualityNegative, record.LineNumber, "QUAL", text, "≥ 0");
    }
}
