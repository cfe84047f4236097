using System.Buffers;

namespace GenomeTriage.Vcf.Validation;

/// <summary>
/// Names of contigs: printable ASCII without those characters that would be taken for an allele or a list. The
/// asterisk is allowed behind the first character since the specification took over the rule of SAM: the names of HLA
/// contigs have one.
/// </summary>
internal static class ContigNames
{
    private static readonly SearchValues<byte> Allowed = SearchValues.Create(
        "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz!#$%&*+./:;=?@^_|~-"u8);

    /// <summary>Whether this is a name.</summary>
    public static bool IsValid(ReadOnlySpan<byte> name) =>
        !name.IsEmpty && name[0] is not ((byte)'*' or (byte)'=') && name.IndexOfAnyExcept(Allowed) < 0;
}
