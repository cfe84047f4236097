namespace GenomeTriage.Genome.Privacy;

/// <summary>
/// Finds Swedish and Norwegian personal identity numbers in text by form, date and check digit. A number counts only
/// where no further digit touches it. Long hexadecimal tokens (checksums) are passed over.
/// </summary>
/// <remarks>
/// Swedish form <c>YYMMDD-NNNC</c> or <c>YYYYMMDD-NNNC</c>, the sign (<c>-</c>, <c>+</c> or a space) optional
/// (SKV 704). Norwegian form <c>DDMMYYIIIKK</c>, a space optional before the last five (Folkeregisterloven § 2-2-1). The date
/// may have signs of its own, <c>1964-08-23-NNNC</c> or <c>01.01.90 IIIKK</c>.
/// </remarks>
public static class PersonalIdentityNumber
{
    private const int ShortestChecksum = 24;
    private const int MostDigits = 12;

    /// <summary>The kind of the first number in <paramref name="text"/>, or <see cref="PersonalIdentityNumberKind.None"/>.</summary>
    public static PersonalIdentityNumberKind Find(ReadOnlySpan<char> text)
    {
        for (var start = 0; start < text.Length; start++)
        {
            if (!char.IsAsciiDigit(text[start]) || (start > 0 && char.IsAsciiDigit(text[start - 1]))) continue;
            var kind = KindAt(text, start);
            if (kind != PersonalIdentityNumberKind.None) return kind;
        }

        return PersonalIdentityNumberKind.None;
    }

    private static PersonalIdentityNumberKind KindAt(ReadOnlySpan<char> text, int start)
    {
        Span<byte> digits = stackalloc byte[MostDigits];
        var first = DigitRun(text[start..]);
        if (first > MostDigits) return PersonalIdentityNumberKind.None;
        Copy(text.Slice(start, first), digits);
        if (first is 10 or 11 or 12)
            return IsInsideChecksum(text, start) ? PersonalIdentityNumberKind.None : KindOf(digits[..first]);
        var (date, length) = first is 2 or 4 ? DateIn(text[start..], digits) : (first, first);
        if (date is not (6 or 8) || start + length >= text.Length || !IsSeparator(text[start + length])) return PersonalIdentityNumberKind.None;
        var rest = text[(start + length + 1)..];
        var last = DigitRun(rest);
        // A day and a time of day are as long as a Swedish number: 2026-03-01 1432.
        var isTimeOfDay = length > date && last == 4 && text[start + length] is not ('-' or '+');
        if (last is not (4 or 5) || isTimeOfDay || date + last > MostDigits) return PersonalIdentityNumberKind.None;
        Copy(rest[..last], digits[date..]);
        return KindOf(digits[..(date + last)]);
    }

    // A date with signs within, 01.01.90 or 1964-08-23: its digits, and the length of its text; (0, 0) where there is none.
    private static (int Date, int Length) DateIn(ReadOnlySpan<char> text, Span<byte> digits)
    {
        var (date, at) = (0, 0);
        for (var part = 0; part < 3; part++)
        {
            if (part > 0 && (at >= text.Length || text[at++] is not ('-' or '.' or '/' or ' '))) return (0, 0);
            var run = DigitRun(text[at..]);
            if (run != 2 && !(part == 0 && run == 4)) return (0, 0);
            Copy(text.Slice(at, run), digits[date..]);
            (date, at) = (date + run, at + run);
        }

        return (date, at);
    }

    private static PersonalIdentityNumberKind KindOf(ReadOnlySpan<byte> digits) => digits.Length switch
    {
        10 => SwedishNumber.KindOf(digits),
        11 => NorwegianNumber.KindOf(digits),
        12 when digits[0] * 10 + digits[1] is >= 18 and <= 20 => SwedishNumber.KindOf(digits[2..]),
        _ => PersonalIdentityNumberKind.None,
    };

    private static bool IsSeparator(char sign) => sign is '-' or '+' or ' ' or '\u2011' or '\u2013' or '\u2212' or '\u00a0';

    private static int DigitRun(ReadOnlySpan<char> text)
    {
        var length = text.IndexOfAnyExceptInRange('0', '9');
        return length < 0 ? text.Length : length;
    }

    private static void Copy(ReadOnlySpan<char> text, Span<byte> digits)
    {
        for (var i = 0; i < text.Length; i++) digits[i] = (byte)(text[i] - '0');
    }

    // The MD5 sums of contig lines would otherwise hold a "number" about once in ten thousand.
    private static bool IsInsideChecksum(ReadOnlySpan<char> text, int at)
    {
        var start = at;
        while (start > 0 && char.IsAsciiHexDigit(text[start - 1])) start--;
        var end = at;
        while (end < text.Length && char.IsAsciiHexDigit(text[end])) end++;
        return end - start >= ShortestChecksum;
    }
}
