using System.Globalization;

namespace GenomeTriage.Phenotype.Pictures;

/// <summary>
/// An age as an ISO 8601 duration of whole years, months and days, as phenopackets write it: <c>P3Y2M</c>.
/// Weeks are read as seven days; a time of day (<c>T…</c>) is read over, it says nothing at this grain.
/// </summary>
/// <param name="Years">Completed years, 0 or more.</param>
/// <param name="Months">Months beyond the years, 0 or more.</param>
/// <param name="Days">Days beyond the months, 0 or more.</param>
public readonly record struct Age(int Years, int Months, int Days) : IComparable<Age>
{
    private const double DaysPerYear = 365.25;
    private const double MonthsPerYear = 12;
    private const int DaysPerWeek = 7;

    /// <summary>The age in years of 365.25 days.</summary>
    public double TotalYears => Years + Months / MonthsPerYear + Days / DaysPerYear;

    /// <summary>Reads an ISO 8601 duration; at least one of years, months, weeks, days has to be there.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, out Age age)
    {
        age = default;
        if (text.Length < 3 || text[0] != 'P') return false;
        var time = text.IndexOf('T');
        var date = time < 0 ? text[1..] : text[1..time];
        return (date.Length > 0 && TryParseDate(date, out age)) || (time == 1 && text.Length > 2);
    }

    /// <inheritdoc/>
    public int CompareTo(Age other) => TotalYears.CompareTo(other.TotalYears);

    /// <summary>ISO 8601: <c>P3Y2M</c>; <c>P0D</c> for the day of birth.</summary>
    public override string ToString()
    {
        if (this == default) return "P0D";
        return string.Concat("P", Part(Years, 'Y'), Part(Months, 'M'), Part(Days, 'D'));
    }

    private static string Part(int count, char unit) =>
        count == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $"{count}{unit}");

    private static bool TryParseDate(ReadOnlySpan<char> date, out Age age)
    {
        age = default;
        const string units = "YMWD";
        var lastUnit = -1;
        while (date.Length > 0)
        {
            var digits = date.IndexOfAnyExceptInRange('0', '9');
            if (digits <= 0 || !int.TryParse(date[..digits], NumberStyles.None, CultureInfo.InvariantCulture, out var count))
                return false;
            var unit = units.IndexOf(date[digits], StringComparison.Ordinal);
            if (unit <= lastUnit) return false;
            age = age.With(unit, count);
            lastUnit = unit;
            date = date[(digits + 1)..];
        }

        return true;
    }

    private Age With(int unit, int count) => unit switch
    {
        0 => this with { Years = count },
        1 => this with { Months = count },
        2 => this with { Days = count * DaysPerWeek },
        _ => this with { Days = Days + count },
    };
}
