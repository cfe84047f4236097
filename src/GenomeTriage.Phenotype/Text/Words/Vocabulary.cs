using GenomeTriage.Phenotype.Glossary;

namespace GenomeTriage.Phenotype.Text.Words;

/// <summary>
/// The words of a set of names in one language: each spelling (folded) once, and the key that its forms share.
/// Spellings and keys are numbered from 0 in order of first use.
/// </summary>
internal sealed class Vocabulary(TermLanguage language)
{
    private readonly Dictionary<string, int> _spellings = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _keys = new(StringComparer.Ordinal);
    private readonly List<string> _texts = [];
    private readonly List<int> _keyOf = [];
    private readonly WordKeys _wordKeys = WordKeys.Of(language);

    /// <summary>The language.</summary>
    public TermLanguage Language => language;

    /// <summary>Number of spellings.</summary>
    public int Count => _texts.Count;

    /// <summary>Number of keys.</summary>
    public int KeyCount => _keys.Count;

    /// <summary>A spelling, folded.</summary>
    public string TextOf(int spelling) => _texts[spelling];

    /// <summary>The key of a spelling.</summary>
    public int KeyOf(int spelling) => _keyOf[spelling];

    /// <summary>The number of the spelling of <paramref name="word"/>, which is added where it is new.</summary>
    public int Add(ReadOnlySpan<char> word)
    {
        Span<char> buffer = stackalloc char[2 * WordKeys.MaxWord];
        var folded = Fold(word, buffer);
        var known = _spellings.GetAlternateLookup<ReadOnlySpan<char>>();
        if (known.TryGetValue(folded, out var spelling)) return spelling;
        spelling = _texts.Count;
        var text = folded.ToString();
        _spellings.Add(text, spelling);
        _texts.Add(text);
        _keyOf.Add(AddKey(word));
        return spelling;
    }

    /// <summary>Finds the key of a word in any form; <c>false</c> where no name has the word.</summary>
    public bool TryFindKey(ReadOnlySpan<char> word, out int key)
    {
        Span<char> buffer = stackalloc char[2 * WordKeys.MaxWord];
        if (_spellings.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(Fold(word, buffer), out var spelling))
        {
            key = _keyOf[spelling];
            return true;
        }

        return _keys.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(_wordKeys.Key(word, buffer), out key);
    }

    /// <summary>The word as its spelling is held, cut to <see cref="WordKeys.MaxWord"/>.</summary>
    public ReadOnlySpan<char> Fold(ReadOnlySpan<char> word, Span<char> buffer)
    {
        if (word.Length > WordKeys.MaxWord) word = word[..WordKeys.MaxWord];
        return buffer[..LetterFolding.Fold(word, language, buffer)];
    }

    private int AddKey(ReadOnlySpan<char> word)
    {
        Span<char> buffer = stackalloc char[2 * WordKeys.MaxWord];
        var text = _wordKeys.Key(word, buffer);
        var known = _keys.GetAlternateLookup<ReadOnlySpan<char>>();
        if (known.TryGetValue(text, out var key)) return key;
        _keys.Add(text.ToString(), key = _keys.Count);
        return key;
    }
}
