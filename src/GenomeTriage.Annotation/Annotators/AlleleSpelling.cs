using System.Buffers.Text;
using System.Text;
using GenomeTriage.Vcf.Records;

namespace GenomeTriage.Annotation.Annotators;

/// <summary>
/// Tells whether the allele that an annotator names is an alternate allele of the record. SnpEff writes the allele as the
/// record has it; VEP takes off the first base where a length changes and all alleles share it, and writes <c>-</c> for
/// nothing; with <c>--minimal</c> it takes off all that reference and alternate share.
/// </summary>
internal static class AlleleSpelling
{
    internal static bool IsSame(ReadOnlySpan<byte> written, VcfRecord record, int alternate)
    {
        var bases = record.Alternates[alternate].Bytes;
        if (Ascii.EqualsIgnoreCase(written, bases)) return true;
        var reference = record.Reference;
        return IsVeps(written, reference, bases, record) || IsMinimal(written, reference, bases);
    }

    /// <summary>Whether VEP's <c>ALLELE_NUM</c> (1-based) is this 0-based alternate.</summary>
    internal static bool IsNumber(ReadOnlySpan<byte> number, int alternate) =>
        Utf8Parser.TryParse(number, out int parsed, out _) && parsed == alternate + 1;

    private static bool IsVeps(ReadOnlySpan<byte> written, ReadOnlySpan<byte> reference, ReadOnlySpan<byte> bases, VcfRecord record)
    {
        var anyIndel = false;
        foreach (var allele in record.Alternates)
        {
            if (allele.Bytes is [(byte)'*'] or [(byte)'<', ..]) continue;
            if (allele.Bytes[0] != reference[0]) return false;
            anyIndel |= allele.Bytes.Length != reference.Length;
        }

        return anyIndel && IsOrDash(written, bases[1..]);
    }

    private static bool IsMinimal(ReadOnlySpan<byte> written, ReadOnlySpan<byte> reference, ReadOnlySpan<byte> bases)
    {
        var left = reference.CommonPrefixLength(bases);
        var restOfReference = reference.Length - left;
        var rest = bases[left..];
        var right = 0;
        while (right < Math.Min(restOfReference, rest.Length) && reference[^(right + 1)] == bases[^(right + 1)]) right++;
        return IsOrDash(written, rest[..^right]);
    }

    private static bool IsOrDash(ReadOnlySpan<byte> written, ReadOnlySpan<byte> bases) =>
        bases.IsEmpty ? written is [(byte)'-'] : Ascii.EqualsIgnoreCase(written, bases);
}
