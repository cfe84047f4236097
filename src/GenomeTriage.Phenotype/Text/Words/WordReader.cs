namespace GenomeTriage.Phenotype.Text.Words;

/// <summary>
/// Cuts a text into words: runs of letters and digits (with the marks that combine with them). A possessive 's is no
/// word; a point or comma between two digits belongs to the number.
/// </summary>
internal static class WordReader
{
    /// <summary>The words in order.</summary>
    public static List<Word> Read(ReadOnlySpan<char> text)
    {
        var words = new List<Word>(text.Length / 6 + 1);
        var gap = new GapReader();
        var i = 0;
        while (i < text.Length)
        {
            if (!IsWordAt(text, i))
            {
                gap.Add(text, i++);
                continue;
            }

            var end = EndOfWord(text, i);
            words.Add(new Word(i, end - i, gap.Take(text[i])));
            i = SkipPossessive(text, end);
        }

        return words;
    }

    private static bool IsWordAt(ReadOnlySpan<char> text, int i) => char.IsLetterOrDigit(text[i]) || char.IsSurrogate(text[i]);

    private static int EndOfWord(ReadOnlySpan<char> text, int start)
    {
        var end = start;
        while (end < text.Length && (IsWordAt(text, end) || IsMark(text[end]) || IsInsideNumber(text, end))) end++;
        return end;
    }

    private static bool IsMark(char letter) => char.GetUnicodeCategory(letter)
        is System.Globalization.UnicodeCategory.NonSpacingMark or System.Globalization.UnicodeCategory.SpacingCombiningMark;

    private static bool IsInsideNumber(ReadOnlySpan<char> text, int i) =>
        text[i] is '.' or ',' && i > 0 && i + 1 < text.Length && char.IsDigit(text[i - 1]) && char.IsDigit(text[i + 1]);

    private static int SkipPossessive(ReadOnlySpan<char> text, int end) =>
        end + 1 < text.Length && text[end] is '\'' or '’' && text[end + 1] is 's' or 'S'
        && (end + 2 == text.Length || !IsWordAt(text, end + 2)) ? end + 2 : end;
}
