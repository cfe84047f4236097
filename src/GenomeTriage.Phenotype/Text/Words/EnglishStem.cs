namespace GenomeTriage.Phenotype.Text.Words;

/// <summary>Takes the plural off an English word; nothing else, because medical endings carry meaning.</summary>
internal static class EnglishStem
{
    /// <summary>Shortens <paramref name="word"/> (lower case) in place; returns the new length.</summary>
    public static int Strip(Span<char> word)
    {
        var length = word.Length;
        if (length < 4 || word[^1] != 's') return length;
        if (EndsWith(word, "ies") && length > 4)
        {
            word[length - 3] = 'y';
            return length - 2;
        }

        if (EndsWith(word, "sses") || EndsWith(word, "shes") || EndsWith(word, "xes")) return length - 2;
        return EndsWith(word, "ss") || EndsWith(word, "us") || EndsWith(word, "is") ? length : length - 1;
    }

    private static bool EndsWith(ReadOnlySpan<char> word, string ending) => word.EndsWith(ending, StringComparison.Ordinal);
}
