using GenomeTriage.Phenotype.Glossary;

namespace GenomeTriage.Phenotype.Text.Words;

/// <summary>The key under which the forms and spellings of one word meet, in one language.</summary>
internal sealed class WordKeys
{
    /// <summary>Longer words are cut: no name of a term has one, and no input may cost more for having one.</summary>
    public const int MaxWord = 64;

    private static readonly WordKeys[] ByLanguage =
        [new(TermLanguage.English), new(TermLanguage.Swedish), new(TermLanguage.NorwegianBokmal)];

    private readonly TermLanguage _language;
    private readonly Dictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> _equal;

    private WordKeys(TermLanguage language)
    {
        _language = language;
        _equal = EqualWords.Read(language, Stem).GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>The keys of a language.</summary>
    public static WordKeys Of(TermLanguage language) => ByLanguage[(int)language];

    /// <summary>
    /// Writes the key of a word into <paramref name="buffer"/> (at least twice <see cref="MaxWord"/>) and returns it:
    /// the word without inflection, folded, or the common key of the words that mean the same.
    /// </summary>
    public ReadOnlySpan<char> Key(ReadOnlySpan<char> word, Span<char> buffer)
    {
        var stem = Stem(word, buffer);
        return _equal.TryGetValue(stem, out var common) ? common : stem;
    }

    /// <summary>The key of a word as a string.</summary>
    public string Key(ReadOnlySpan<char> word)
    {
        Span<char> buffer = stackalloc char[2 * MaxWord];
        return Key(word, buffer).ToString();
    }

    private ReadOnlySpan<char> Stem(ReadOnlySpan<char> word, Span<char> buffer)
    {
        if (word.IsEmpty) return [];
        if (word.Length > MaxWord) word = word[..MaxWord];
        // Endings come off before letters are folded: the -ärna of lillhjärna is not the -arna of a plural.
        Span<char> lower = stackalloc char[MaxWord];
        lower = lower[..word.ToLowerInvariant(lower)];
        var stem = lower[..(_language == TermLanguage.English ? EnglishStem.Strip(lower) : NordicStem.Strip(lower))];
        return buffer[..LetterFolding.Fold(stem, _language, buffer)];
    }
}
