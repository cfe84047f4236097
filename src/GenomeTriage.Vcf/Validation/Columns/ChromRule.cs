using GenomeTriage.Vcf.Problems;
using GenomeTriage.Vcf.Records;

namespace GenomeTriage.Vcf.Validation.Columns;

/// <summary>CHROM: the name of a contig, or one of the assembly file in angle brackets.</summary>
internal sealed class ChromRule(ProblemList problems) : IRecordRule
{
    public void Check(VcfRecord record)
    {
        var name = record.Contig;
        var isInAssembly = name is [(byte)'<', _, .., (byte)'>'];
        if (!ContigNames.IsValid(isInAssembly ? name[1..^1] : name))
            problems.Error(ValidationProblemCodes.ContigNameInvalid, record.LineNumber, "CHROM", name);
        else if (!isInAssembly && record.Header.Contigs.InOrder.Count > 0 && !record.Header.Contigs.TryGet(name, out _))
            problems.WarnOnce(ValidationProblemCodes.DefinitionMissing, record.LineNumber, "CHROM", name, "##contig");
    }
}
