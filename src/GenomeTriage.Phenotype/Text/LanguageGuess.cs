using GenomeTriage.Phenotype.Glossary;
using GenomeTriage.Phenotype.Text.Words;

namespace GenomeTriage.Phenotype.Text;

/// <summary>Guesses the language of a text by its small words and its letters.</summary>
internal static class LanguageGuess
{
    private static readonly string[] OnlySwedish = ["och", "är", "inte", "av", "från", "hon", "sig", "efter", "under", "ej", "inga", "har", "när", "också"];
    private static readonly string[] OnlyNorwegian = ["og", "er", "ikke", "av", "fra", "hun", "seg", "etter", "under", "ble", "ingen", "har", "når", "også", "uten"];
    private static readonly string[] OnlyEnglish = ["and", "is", "was", "not", "of", "the", "has", "she", "he", "with", "no", "at"];

    /// <summary>The likeliest language; English where nothing tells.</summary>
    public static TermLanguage Of(Reading reading)
    {
        var english = Count(reading, TermLanguage.English, OnlyEnglish, "");
        var swedish = Count(reading, TermLanguage.Swedish, OnlySwedish, "äö");
        var norwegian = Count(reading, TermLanguage.NorwegianBokmal, OnlyNorwegian, "æø");
        if (english >= swedish && english >= norwegian) return TermLanguage.English;
        return norwegian > swedish ? TermLanguage.NorwegianBokmal : TermLanguage.Swedish;
    }

    private static int Count(Reading reading, TermLanguage language, string[] only, string letters) =>
        SmallWords.Of(language).Count(reading.Lower)
        + 2 * reading.Lower.Count(only.Contains)
        + 2 * reading.Text.Count(letters.Contains);
}
