using GenomeTriage.Vcf.Records;

namespace GenomeTriage.Vcf.Validation.Columns;

/// <summary>What the specification asks of one column, or of records in their order.</summary>
internal interface IRecordRule
{
    /// <summary>Checks a record that has the right number of columns.</summary>
    void Check(VcfRecord record);
}
