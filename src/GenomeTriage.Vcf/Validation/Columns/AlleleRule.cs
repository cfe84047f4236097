using System.Buffers;
using GenomeTriage.Vcf.Alleles;
using GenomeTriage.Vcf.Problems;
using GenomeTriage.Vcf.Records;

namespace GenomeTriage.Vcf.Validation.Columns;

/// <summary>REF and ALT: bases, and for ALT the symbolic, breakend and missing forms.</summary>
internal sealed class AlleleRule(ProblemList problems) : IRecordRule
{
    private static readonly SearchValues<byte> Bases = SearchValues.Create("ACGTNacgtn"u8);
    private static readonly SearchValues<byte> NotInSymbol = SearchValues.Create("<>, \t"u8);

    public void Check(VcfRecord record)
    {
        if (!IsBases(record.Reference))
            problems.Error(ValidationProblemCodes.ReferenceInvalid, record.LineNumber, "REF", record.Reference, "ACGTN");
        foreach (var allele in record.Alternates)
        {
            if (!IsValid(allele))
                problems.Error(ValidationProblemCodes.AlternateInvalid, record.LineNumber, "ALT", allele.Bytes, "ACGTN, *, <ID>, breakend, .");
            else if (allele.Kind == AlleleKind.Symbolic && !IsDefined(record, allele))
                problems.WarnOnce(ValidationProblemCodes.DefinitionMissing, record.LineNumber, "ALT", allele.Bytes, "##ALT");
        }
    }

    private static bool IsBases(ReadOnlySpan<byte> bytes) => !bytes.IsEmpty && bytes.IndexOfAnyExcept(Bases) < 0;

    private static bool IsValid(AlternateAllele allele) => allele.Kind switch
    {
        AlleleKind.Bases => IsBases(allele.Bytes),
        AlleleKind.OverlappingDeletion or AlleleKind.Unspecified => true,
        AlleleKind.Symbolic => allele.Symbol.Length > 0 && allele.Symbol.IndexOfAny(NotInSymbol) < 0,
        AlleleKind.Breakend => allele.TryGetBreakend(out var breakend) && IsJoined(breakend.Bases),
        _ => IsInsertedContig(allele.Bytes),
    };

    /// <summary>At the telomere, position 0, the base is <c>.</c>.</summary>
    private static bool IsJoined(ReadOnlySpan<byte> bases) => IsBases(bases) || bases is [(byte)'.'];

    /// <summary><c>C&lt;ctg1&gt;</c>: a contig of the assembly file inserted whole.</summary>
    private static bool IsInsertedContig(ReadOnlySpan<byte> allele)
    {
        var open = allele.IndexOf((byte)'<');
        return open > 0 && allele[^1] == '>' && IsBases(allele[..open]) && ContigNames.IsValid(allele[(open + 1)..^1]);
    }

    private static bool IsDefined(VcfRecord record, AlternateAllele allele) =>
        record.Header.Alternates.TryGet(allele.Symbol, out _) || record.Header.Alternates.TryGet(allele.SymbolType, out _);
}
