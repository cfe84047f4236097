using GenomeTriage.Vcf.Problems;
using GenomeTriage.Vcf.Records;

namespace GenomeTriage.Vcf.Validation.Columns;

/// <summary>FILTER: <c>PASS</c>, <c>.</c>, or a list of different filters that failed.</summary>
internal sealed class FilterRule(ProblemList problems) : IRecordRule
{
    public void Check(VcfRecord record)
    {
        var filters = record.Filters;
        if (filters.IsPass || filters.IsMissing) return;
        if (!ListRule.IsValid(filters.Bytes, (byte)';') || filters.Contains("0"u8))
            problems.Error(ValidationProblemCodes.FilterInvalid, record.LineNumber, "FILTER", filters.Bytes);
        if (filters.Contains("."u8))
            problems.Error(ValidationProblemCodes.FilterContradicts, record.LineNumber, "FILTER", filters.Bytes);
        if (filters.Contains("PASS"u8))
            problems.WarnOnce(ValidationProblemCodes.FilterContradicts, record.LineNumber, "FILTER", filters.Bytes);
        CheckDefined(record, filters.Bytes);
    }

    private void CheckDefined(VcfRecord record, ReadOnlySpan<byte> list)
    {
        foreach (var range in list.Split((byte)';'))
        {
            var filter = list[range];
            if (!filter.SequenceEqual("PASS"u8) && !record.Header.Filters.TryGet(filter, out _))
                problems.WarnOnce(ValidationProblemCodes.DefinitionMissing, record.LineNumber, "FILTER", filter, "##FILTER");
        }
    }
}
