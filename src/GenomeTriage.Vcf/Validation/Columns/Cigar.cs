using GenomeTriage.Vcf.Records;

namespace GenomeTriage.Vcf.Validation.Columns;

/// <summary>CIGAR strings: numbers, each with an operation.</summary>
internal static class Cigar
{
    /// <summary>Whether every value of the list is one, or missing.</summary>
    public static bool AreAll(FieldValue values)
    {
        foreach (var value in values)
        {
            if (value.Bytes is not [(byte)'.'] && !IsCigar(value.Bytes)) return false;
        }

        return true;
    }

    private static bool IsCigar(ReadOnlySpan<byte> text)
    {
        while (!text.IsEmpty)
        {
            var digits = text.IndexOfAnyExceptInRange((byte)'0', (byte)'9');
            if (digits < 1 || !"MIDNSHPX="u8.Contains(text[digits])) return false;
            text = text[(digits + 1)..];
        }

        return true;
    }
}
