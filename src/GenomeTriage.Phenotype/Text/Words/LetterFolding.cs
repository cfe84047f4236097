using GenomeTriage.Phenotype.Glossary;

namespace GenomeTriage.Phenotype.Text.Words;

/// <summary>
/// One spelling for letters that people write in several ways. In Swedish and Norwegian å, aa and a are one letter,
/// so are ä, æ, ae and a, and ö, ø, oe and o: a query typed on any keyboard, in either country, finds the word. In
/// English ae and oe are e, so that British and American spellings meet.
/// </summary>
internal static class LetterFolding
{
    /// <summary>Room that a folded word may need: no letter folds into more than two.</summary>
    public static int MaxLength(int length) => 2 * length;

    /// <summary>Writes the folded word; returns its length.</summary>
    public static int Fold(ReadOnlySpan<char> word, TermLanguage language, Span<char> folded)
    {
        var nordic = language != TermLanguage.English;
        var length = 0;
        for (var i = 0; i < word.Length; i++)
        {
            var letter = char.ToLowerInvariant(word[i]);
            if (i + 1 < word.Length && Digraph(letter, char.ToLowerInvariant(word[i + 1]), nordic) is var one and not '\0')
            {
                folded[length++] = one;
                i++;
            }
            else
            {
                length += Write(letter, nordic, folded[length..]);
            }
        }

        return length;
    }

    private static char Digraph(char first, char second, bool nordic) => (first, second) switch
    {
        ('a', 'e') => nordic ? 'a' : 'e',
        ('o', 'e') => nordic ? 'o' : 'e',
        ('a', 'a') when nordic => 'a',
        _ => '\0',
    };

    private static int Write(char letter, bool nordic, Span<char> to)
    {
        if (letter is >= '\u0300' and <= '\u036F') return 0; // a mark on the letter before, of a decomposed text
        if (letter == 'ß') to[1] = 's';
        to[0] = letter < 0x80 ? letter : Plain(letter, nordic);
        return letter == 'ß' ? 2 : 1;
    }

    private static char Plain(char letter, bool nordic) => letter switch
    {
        'å' or 'ä' or 'à' or 'á' or 'â' or 'ã' => 'a',
        'æ' => nordic ? 'a' : 'e',
        'ö' or 'ø' or 'ò' or 'ó' or 'ô' or 'õ' => 'o',
        'œ' => nordic ? 'o' : 'e',
        'è' or 'é' or 'ê' or 'ë' => 'e',
        'ì' or 'í' or 'î' or 'ï' => 'i',
        'ù' or 'ú' or 'û' or 'ü' => 'u',
        'ý' or 'ÿ' => 'y',
        'ç' => 'c',
        'ñ' => 'n',
        'ß' => 's',
        _ => letter,
    };
}
