using System.Globalization;

namespace GenomeTriage.Exchange.Texts;

/// <summary>A language that every text is kept in.</summary>
/// <param name="Code">ISO 639-1 code, <c>en</c>, <c>sv</c> or <c>nb</c>.</param>
public readonly record struct Language(string Code)
{
    /// <summary>English, the fallback.</summary>
    public static readonly Language English = new("en");

    /// <summary>Swedish.</summary>
    public static readonly Language Swedish = new("sv");

    /// <summary>Norwegian bokmål.</summary>
    public static readonly Language Norwegian = new("nb");

    /// <summary>All languages, the fallback first.</summary>
    public static readonly IReadOnlyList<Language> All = [English, Swedish, Norwegian];

    /// <summary>The culture whose resources and number formats are used.</summary>
    public CultureInfo Culture => CultureInfo.GetCultureInfo(Code);

    /// <summary>Reads a code; Norwegian is also understood as <c>no</c> and <c>nn</c>.</summary>
    public static bool TryParse(string? code, out Language language)
    {
        language = code?.ToLowerInvariant() switch
        {
            "en" => English,
            "sv" => Swedish,
            "nb" or "no" or "nn" => Norwegian,
            _ => default,
        };
        return language != default;
    }

    /// <summary>The language of <paramref name="culture"/>, English where it is another.</summary>
    public static Language Of(CultureInfo culture) =>
        TryParse(culture.TwoLetterISOLanguageName, out var language) ? language : English;

    /// <inheritdoc/>
    public override string ToString() => Code;
}
