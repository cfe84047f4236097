namespace GenomeTriage.Genome.Privacy;

/// <summary>The eleven digits DDMMYYIIIKK: date, and two check digits modulo 11.</summary>
internal static class NorwegianNumber
{
    // Added to the day for people without a number of the register, and to the month for a help number of a hospital.
    private const int Offset = 40;

    private static ReadOnlySpan<byte> FirstWeights => [3, 7, 6, 1, 8, 9, 4, 5, 2, 1];

    private static ReadOnlySpan<byte> SecondWeights => [5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1];

    public static PersonalIdentityNumberKind KindOf(ReadOnlySpan<byte> digits)
    {
        var day = digits[0] * 10 + digits[1];
        var month = digits[2] * 10 + digits[3];
        var (isDNumber, isHelpNumber) = (day > Offset, month > Offset);
        var isDate = BirthDate.IsPossible(digits[4] * 10 + digits[5], isHelpNumber ? month - Offset : month, isDNumber ? day - Offset : day);
        if (!isDate || !IsMultipleOf11(digits, FirstWeights) || !IsMultipleOf11(digits, SecondWeights))
            return PersonalIdentityNumberKind.None;
        if (isHelpNumber) return PersonalIdentityNumberKind.NorwegianHjelpenummer;
        return isDNumber ? PersonalIdentityNumberKind.NorwegianDNummer : PersonalIdentityNumberKind.NorwegianFodselsnummer;
    }

    private static bool IsMultipleOf11(ReadOnlySpan<byte> digits, ReadOnlySpan<byte> weights)
    {
        var sum = 0;
        for (var i = 0; i < weights.Length; i++) sum += digits[i] * weights[i];
        return sum % 11 == 0;
    }
}
