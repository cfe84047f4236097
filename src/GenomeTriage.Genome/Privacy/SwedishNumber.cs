namespace GenomeTriage.Genome.Privacy;

/// <summary>The ten digits YYMMDDNNNC: date, and the check digit of the Luhn algorithm over the first nine.</summary>
internal static class SwedishNumber
{
    private const int CoordinationOffset = 60;

    public static PersonalIdentityNumberKind KindOf(ReadOnlySpan<byte> digits)
    {
        var day = digits[4] * 10 + digits[5];
        var isCoordination = day > CoordinationOffset;
        var isDate = BirthDate.IsPossible(digits[0] * 10 + digits[1], digits[2] * 10 + digits[3], isCoordination ? day - CoordinationOffset : day);
        if (!isDate || !HasCheckDigit(digits)) return PersonalIdentityNumberKind.None;
        return isCoordination ? PersonalIdentityNumberKind.SwedishSamordningsnummer : PersonalIdentityNumberKind.SwedishPersonnummer;
    }

    private static bool HasCheckDigit(ReadOnlySpan<byte> digits)
    {
        var sum = 0;
        for (var i = 0; i < 10; i++)
        {
            var product = digits[i] * (i % 2 == 0 ? 2 : 1);
            sum += product / 10 + product % 10;
        }

        return sum % 10 == 0;
    }
}
