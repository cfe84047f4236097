namespace GenomeTriage.Phenotype.Profiles;

/// <summary>
/// The series a disease name belongs to: what is left of it once inheritance, type, numbers and qualifiers are cut, so
/// that <c>Deafness, autosomal recessive 4</c> and <c>… 7</c> are of one series.
/// </summary>
/// <remarks>
/// Read by hand and not by patterns, since some twenty thousand names are read at every start. The patterns stand in the
/// tests, which hold both to the same answer.
/// </remarks>
internal static class NameSeries
{
    private const int UsualLength = 256;
    private static readonly string[] Kinds = ["type", "group", "subtype", "complementation group"];
    private static readonly string[] Qualifiers = ["with ", "without ", "and ", "or "];
    private static readonly string[] Inheritances = ["autosomal dominant", "autosomal recessive", "x-linked dominant", "x-linked recessive", "x-linked"];

    /// <summary>The series; empty where nothing is left.</summary>
    public static string Of(string name)
    {
        Span<char> text = name.Length <= UsualLength ? stackalloc char[UsualLength] : new char[name.Length];
        Span<char> rest = name.Length <= UsualLength ? stackalloc char[UsualLength] : new char[name.Length];
        text = text[..name.AsSpan().ToLowerInvariant(text)];
        if (text.IndexOf(';') is >= 0 and var end) text = text[..end];
        // From one room into the other: where a word ends is asked of the text before the cut.
        rest = rest[..WithoutInheritance(text, rest)];
        text = text[..WithoutKinds(rest, text)];
        rest = rest[..WithoutNumbers(text, rest)];
        return Words(rest[..StartOfQualifier(rest)], text);
    }

    // A space and the inheritance, with the comma before them.
    private static int WithoutInheritance(ReadOnlySpan<char> text, Span<char> left)
    {
        var count = 0;
        for (var i = 0; i < text.Length;)
        {
            var length = text[i] == ' ' ? LongestAt(text, i + 1, Inheritances) : 0;
            if (length > 0 && i > 0 && text[i - 1] == ',') count--;
            if (length > 0) i += 1 + length;
            else left[count++] = text[i++];
        }

        return count;
    }

    // Brackets go too: they part no words.
    private static int WithoutKinds(ReadOnlySpan<char> text, Span<char> left)
    {
        var count = 0;
        for (var i = 0; i < text.Length;)
        {
            var length = IsStart(text, i) ? LongestAt(text, i, Kinds) : 0;
            if (length == 0 && !"()[]{}".Contains(text[i])) left[count++] = text[i];
            i += Math.Max(1, length);
        }

        return count;
    }

    private static int WithoutNumbers(ReadOnlySpan<char> text, Span<char> left)
    {
        var count = 0;
        for (var i = 0; i < text.Length;)
        {
            var length = IsStart(text, i) ? Math.Max(NumberAt(text[i..]), LongestAt(text, i, ["susceptibility to"])) : 0;
            if (length == 0) left[count++] = text[i];
            i += Math.Max(1, length);
        }

        return count;
    }

    // A whole word that is a number with up to two letters, a Roman number, or a letter with a number.
    private static int NumberAt(ReadOnlySpan<char> text)
    {
        var end = 0;
        while (end < text.Length && IsOfWord(text[end])) end++;
        var word = text[..end];
        var digits = 0;
        while (digits < end && char.IsDigit(word[digits])) digits++;
        if (digits > 0 && end - digits <= 2 && !word[digits..].ContainsAnyExceptInRange('a', 'z')) return end;
        if (!word.ContainsAnyExcept('i', 'v', 'x')) return end;
        if (!char.IsAsciiLetterLower(word[0])) return 0;
        foreach (var letter in word[1..])
            if (!char.IsDigit(letter)) return 0;
        return end;
    }

    private static int StartOfQualifier(ReadOnlySpan<char> text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] != ' ') continue;
            foreach (var qualifier in Qualifiers)
                if (text[(i + 1)..].StartsWith(qualifier)) return i > 0 && text[i - 1] == ',' ? i - 1 : i;
        }

        return text.Length;
    }

    // What is left of letters, a space between words.
    private static string Words(ReadOnlySpan<char> text, Span<char> words)
    {
        var count = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsAsciiLetterLower(text[i])) continue;
            if (count > 0 && !char.IsAsciiLetterLower(text[i - 1])) words[count++] = ' ';
            words[count++] = text[i];
        }

        return new string(words[..count]);
    }

    // The longest of some phrases that stands here and ends where a word ends; 0 where none does.
    private static int LongestAt(ReadOnlySpan<char> text, int start, ReadOnlySpan<string> phrases)
    {
        var longest = 0;
        foreach (var phrase in phrases)
            if (phrase.Length > longest && text[start..].StartsWith(phrase) && !IsOfWord(text, start + phrase.Length)) longest = phrase.Length;
        return longest;
    }

    private static bool IsStart(ReadOnlySpan<char> text, int place) => IsOfWord(text, place) && !IsOfWord(text, place - 1);

    private static bool IsOfWord(ReadOnlySpan<char> text, int place) => place >= 0 && place < text.Length && IsOfWord(text[place]);

    // As patterns understand \b: letters, marks, digits, connectors and the two joiners.
    private static bool IsOfWord(char letter) => char.IsAscii(letter)
        ? char.IsAsciiLetterOrDigit(letter) || letter == '_'
        : char.IsLetter(letter) || letter is '\u200C' or '\u200D' || char.GetUnicodeCategory(letter)
            is System.Globalization.UnicodeCategory.NonSpacingMark or System.Globalization.UnicodeCategory.DecimalDigitNumber
            or System.Globalization.UnicodeCategory.ConnectorPunctuation;
}
