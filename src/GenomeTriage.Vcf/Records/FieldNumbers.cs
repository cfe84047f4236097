using System.Buffers.Text;
using System.Globalization;

namespace GenomeTriage.Vcf.Records;

/// <summary>Numbers as VCF writes them.</summary>
internal static class FieldNumbers
{
    /// <summary>Reads an integer with an optional sign: the whole of <paramref name="text"/>, within 32 bits.</summary>
    public static bool TryParseInteger(ReadOnlySpan<byte> text, out int number) =>
        Utf8Parser.TryParse(text, out number, out var used) && used == text.Length;

    /// <summary>Reads a number: decimal or exponent form, or NaN or infinity in any letter case.</summary>
    public static bool TryParseNumber(ReadOnlySpan<byte> text, out double number)
    {
        const NumberStyles Allowed = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;
        if (text.IsEmpty || (text[^1] | 0x20) is not ((byte)'n' or (byte)'f' or (byte)'y'))
            return double.TryParse(text, Allowed, CultureInfo.InvariantCulture, out number);
        return TryParseNotFinite(text, out number);
    }

    private static bool TryParseNotFinite(ReadOnlySpan<byte> text, out double number)
    {
        var negative = text is [(byte)'-', ..];
        var name = text[0] is (byte)'-' or (byte)'+' ? text[1..] : text;
        var isInfinite = System.Text.Ascii.EqualsIgnoreCase(name, "inf"u8) || System.Text.Ascii.EqualsIgnoreCase(name, "infinity"u8);
        number = isInfinite ? negative ? double.NegativeInfinity : double.PositiveInfinity : double.NaN;
        return isInfinite || System.Text.Ascii.EqualsIgnoreCase(name, "nan"u8);
    }
}
