using GenomeTriage.Genome.Problems;

namespace GenomeTriage.Vcf.Validation;

/// <summary>What the validator found in a file.</summary>
/// <param name="Problems">The problems in the order of the file, at most as many as the options allow.</param>
/// <param name="ErrorCount">Errors in all, those not listed included.</param>
/// <param name="WarningCount">Warnings in all; the same warning of many records is listed once and counted each time.</param>
/// <param name="RecordCount">Lines behind the header.</param>
public sealed record ValidationReport(IReadOnlyList<Problem> Problems, long ErrorCount, long WarningCount, long RecordCount)
{
    /// <summary>Whether the file is a VCF as the specification has it.</summary>
    public bool IsValid => ErrorCount == 0;
}
