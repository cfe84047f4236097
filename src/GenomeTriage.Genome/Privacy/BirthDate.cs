namespace GenomeTriage.Genome.Privacy;

/// <summary>The date inside an identity number, whose century is not known.</summary>
internal static class BirthDate
{
    /// <summary>Whether such a day exists in any century; <paramref name="year"/> is 0–99.</summary>
    public static bool IsPossible(int year, int month, int day) =>
        month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(2000 + year, month);
}
