using System.Buffers;
using GenomeTriage.Vcf.Header;

namespace GenomeTriage.Vcf.Validation.Columns;

/// <summary>Keys of INFO and FORMAT.</summary>
internal static class FieldKeys
{
    private static readonly SearchValues<byte> First = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz_"u8);
    private static readonly SearchValues<byte> Others = SearchValues.Create("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz_.%"u8);

    /// <summary>The form as the specification writes it, with the percent sign of its encoding.</summary>
    public const string Form = "[A-Za-z_][0-9A-Za-z_.]*";

    /// <summary>Whether this is a key since version 4.3.</summary>
    public static bool IsValid(ReadOnlySpan<byte> key) =>
        !key.IsEmpty && First.Contains(key[0]) && key[1..].IndexOfAnyExcept(Others) < 0;

    /// <summary>
    /// Whether this is a key of INFO. Up to version 4.2 a key was any word; <c>1000G</c> is the one that since then
    /// may begin with a digit.
    /// </summary>
    public static bool IsValidInfo(ReadOnlySpan<byte> key, VcfVersion version) =>
        version < VcfVersion.V43 ? !key.IsEmpty && key.IndexOfAny((byte)' ', (byte)'\t') < 0 : IsValid(key) || key.SequenceEqual("1000G"u8);

    /// <summary>
    /// Whether this is a key of FORMAT. Up to version 4.2 keys were <i>alphanumeric</i>, without that being said of a
    /// first digit; the underscores that every caller wrote were allowed in 4.3, and are no error before.
    /// </summary>
    public static bool IsValidFormat(ReadOnlySpan<byte> key, VcfVersion version) =>
        version < VcfVersion.V43 ? !key.IsEmpty && key.IndexOfAnyExcept(Others) < 0 : IsValid(key);
}
