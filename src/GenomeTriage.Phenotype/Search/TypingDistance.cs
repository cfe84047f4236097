namespace GenomeTriage.Phenotype.Search;

/// <summary>
/// Typing errors between a word and another, or the beginning of another: insertions, deletions, substitutions and
/// swapped neighbours (optimal string alignment), given up as soon as they are too many.
/// </summary>
internal static class TypingDistance
{
    private const int MaxLength = 128;

    /// <summary>How many errors a word of a length may have: none in short ones, where they make another word.</summary>
    public static int Allowed(int length) => length switch
    {
        < 4 => 0,
        < 8 => 1,
        _ => 2,
    };

    /// <summary>The errors, or <paramref name="limit"/> + 1 where there are more.</summary>
    /// <param name="typed">What was typed.</param>
    /// <param name="word">What may have been meant.</param>
    /// <param name="limit">The most errors of interest.</param>
    /// <param name="begun">Whether <paramref name="typed"/> may be the mere beginning of <paramref name="word"/>.</param>
    public static int Between(ReadOnlySpan<char> typed, ReadOnlySpan<char> word, int limit, bool begun)
    {
        if (begun && word.Length > typed.Length + limit) word = word[..(typed.Length + limit)];
        if (Math.Abs(typed.Length - word.Length) > limit || word.Length >= MaxLength || typed.Length >= MaxLength) return limit + 1;
        Span<int> rows = stackalloc int[3 * MaxLength];
        var before = rows[..MaxLength];
        var above = rows[MaxLength..(2 * MaxLength)];
        var row = rows[(2 * MaxLength)..];
        for (var j = 0; j <= word.Length; j++) above[j] = j;
        for (var i = 1; i <= typed.Length; i++)
        {
            if (Fill(typed, word, i, before, above, row) > limit) return limit + 1;
            var free = before;
            before = above;
            above = row;
            row = free;
        }

        return Math.Min(begun ? Least(above[..(word.Length + 1)]) : above[word.Length], limit + 1);
    }

    // Invariant: above[j] is the distance of the first i - 1 letters typed to the first j of the word, before[j] of i - 2.
    private static int Fill(
        ReadOnlySpan<char> typed, ReadOnlySpan<char> word, int i, ReadOnlySpan<int> before, ReadOnlySpan<int> above, Span<int> row)
    {
        var least = row[0] = i;
        for (var j = 1; j <= word.Length; j++)
        {
            var same = typed[i - 1] == word[j - 1];
            var errors = Math.Min(above[j - 1] + (same ? 0 : 1), 1 + Math.Min(above[j], row[j - 1]));
            if (i > 1 && j > 1 && typed[i - 1] == word[j - 2] && typed[i - 2] == word[j - 1])
                errors = Math.Min(errors, before[j - 2] + 1);
            row[j] = errors;
            least = Math.Min(least, errors);
        }

        return least;
    }

    private static int Least(ReadOnlySpan<int> values)
    {
        var least = int.MaxValue;
        foreach (var value in values) least = Math.Min(least, value);
        return least;
    }
}
