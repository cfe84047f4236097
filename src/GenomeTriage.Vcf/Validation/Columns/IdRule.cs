using GenomeTriage.Vcf.Problems;
using GenomeTriage.Vcf.Records;

namespace GenomeTriage.Vcf.Validation.Columns;

/// <summary>ID: a list of different identifiers without white space, or <c>.</c>.</summary>
internal sealed class IdRule(ProblemList problems) : IRecordRule
{
    public void Check(VcfRecord record)
    {
        if (!ListRule.IsValid(record.Id, (byte)';'))
            problems.Error(ValidationProblemCodes.IdInvalid, record.LineNumber, "ID", record.Id);
    }
}
