namespace GenomeTriage.Phenotype.Text.Words;

/// <summary>
/// Takes the inflection off a Swedish or Norwegian word, lightly: genitive, definite forms, plurals, and the endings
/// of adjectives and participles. Both sides of a comparison go through it, so that what matters is that the forms of
/// one word meet, not that the remainder is a word.
/// </summary>
internal static class NordicStem
{
    private const int MinStem = 3;

    // Longest first: the first that fits is taken, and only one.
    private static readonly string[] Endings =
    [
        "heterna", "hetene", "heten", "heter", "arna", "erna", "orna", "aren", "eren", "ade", "ede", "ene", "ane",
        "ern", "en", "et", "er", "ar", "or", "an", "ad", "at", "a", "e",
    ];

    /// <summary>Shortens <paramref name="word"/> (lower case) in place; returns the new length.</summary>
    public static int Strip(Span<char> word)
    {
        var length = StripGenitive(word, word.Length);
        length = StripEnding(word, length);
        length = StripGenitive(word, length);
        length = StripNeuter(word, length);
        return StripDouble(word, length);
    }

    // After a vowel the s belongs to the word: skolios, plexus.
    private static int StripGenitive(ReadOnlySpan<char> word, int length) =>
        length >= 5 && word[length - 1] == 's' && IsConsonant(word[length - 2]) && word[length - 2] != 's' ? length - 1 : length;

    private static int StripEnding(ReadOnlySpan<char> word, int length)
    {
        foreach (var ending in Endings)
            if (length - ending.Length >= MinStem && word[..length].EndsWith(ending, StringComparison.Ordinal))
                return length - ending.Length;
        // hypotonin, skoliosen: an n after the vowel of the base form.
        return length >= 6 && word[length - 1] == 'n' && word[length - 2] == 'i' ? length - 1 : length;
    }

    // lågt, förhöjt and förhöjd: the t or d that an adjective takes; svikt loses it in all its forms alike.
    private static int StripNeuter(ReadOnlySpan<char> word, int length)
    {
        var last = word[length - 1];
        var consonantBefore = length >= 4 && IsConsonant(word[length - 2]);
        if (consonantBefore && last == 't') return length - 1;
        return consonantBefore && last == 'd' && length >= 6 ? length - 1 : length;
    }

    // tunn, tunt: one n or two, by the rules of spelling.
    private static int StripDouble(ReadOnlySpan<char> word, int length) =>
        length > MinStem && word[length - 1] == word[length - 2] && IsConsonant(word[length - 1]) ? length - 1 : length;

    private static bool IsConsonant(char letter) => !"aeiouyåäöæø0123456789".Contains(letter, StringComparison.Ordinal);
}
