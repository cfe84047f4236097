using GenomeTriage.Phenotype.Glossary;
using GenomeTriage.Phenotype.Text.Names;
using GenomeTriage.Phenotype.Text.Words;

namespace GenomeTriage.Phenotype.Search;

/// <summary>The names of one language, inverted: from word to names, from part of a compound to names.</summary>
internal sealed class LanguageIndex
{
    private readonly int[] _wordStarts;
    private readonly int[] _words;
    private readonly int[] _sorted;
    private readonly LetterSet[] _letters;

    /// <summary>Builds the index; names are numbered as in <paramref name="names"/>.</summary>
    public LanguageIndex(TermLanguage language, IReadOnlyList<TermName> names)
    {
        Names = names;
        Vocabulary = new Vocabulary(language);
        Splitter = new CompoundSplitter(Vocabulary);
        (_wordStarts, _words) = ReadWords();
        Words = new Postings(Vocabulary.KeyCount, WordPairs());
        Parts = new Postings(Vocabulary.KeyCount, PartPairs());
        _sorted = Sort();
        _letters = [.. Enumerable.Range(0, Vocabulary.Count).Select(spelling => LetterSet.Of(Vocabulary.TextOf(spelling)))];
    }

    /// <summary>The names.</summary>
    public IReadOnlyList<TermName> Names { get; }

    /// <summary>The words of the names.</summary>
    public Vocabulary Vocabulary { get; }

    /// <summary>Parts compounds into words of the names.</summary>
    public CompoundSplitter Splitter { get; }

    /// <summary>Names by the key of a word that they have.</summary>
    public Postings Words { get; }

    /// <summary>Names by the key of a part of a compound that they have.</summary>
    public Postings Parts { get; }

    /// <summary>The spellings of a name's words, in order.</summary>
    public ReadOnlySpan<int> WordsOf(int name) => _words.AsSpan(_wordStarts[name], _wordStarts[name + 1] - _wordStarts[name]);

    /// <summary>The spellings that begin with <paramref name="start"/> (folded), in ordinal order.</summary>
    public ReadOnlySpan<int> BeginningWith(ReadOnlySpan<char> start)
    {
        var from = FirstFrom(start);
        var to = from;
        while (to < _sorted.Length && Vocabulary.TextOf(_sorted[to]).AsSpan().StartsWith(start, StringComparison.Ordinal)) to++;
        return _sorted.AsSpan(from, to - from);
    }

    /// <summary>The letters of each spelling, by its number.</summary>
    public ReadOnlySpan<LetterSet> Letters => _letters;

    private int FirstFrom(ReadOnlySpan<char> start)
    {
        var (low, high) = (0, _sorted.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (Vocabulary.TextOf(_sorted[middle]).AsSpan().SequenceCompareTo(start) < 0) low = middle + 1;
            else high = middle;
        }

        return low;
    }

    private (int[] Starts, int[] Words) ReadWords()
    {
        var starts = new int[Names.Count + 1];
        var words = new List<int>(4 * Names.Count);
        for (var name = 0; name < Names.Count; name++)
        {
            var text = Names[name].Text;
            foreach (var word in WordReader.Read(text)) words.Add(Vocabulary.Add(text.AsSpan(word.Start, word.Length)));
            starts[name + 1] = words.Count;
        }

        return (starts, [.. words]);
    }

    private List<(int Key, int Name)> WordPairs()
    {
        var pairs = new List<(int, int)>(_words.Length);
        for (var name = 0; name < Names.Count; name++)
            foreach (var word in WordsOf(name)) pairs.Add((Vocabulary.KeyOf(word), name));
        return pairs;
    }

    private List<(int Key, int Name)> PartPairs()
    {
        var pairs = new List<(int, int)>();
        if (Vocabulary.Language == TermLanguage.English) return pairs;
        for (var name = 0; name < Names.Count; name++)
            foreach (var word in WordsOf(name)) AddParts(pairs, Vocabulary.TextOf(word), name);
        return pairs;
    }

    private void AddParts(List<(int Key, int Name)> pairs, string word, int name)
    {
        if (Splitter.TrySplit(word, out var left, out var right))
        {
            pairs.Add((left, name));
            pairs.Add((right, name));
        }
        else if (Splitter.TryFindTail(word, out var tail))
        {
            pairs.Add((tail, name));
        }
    }

    private int[] Sort()
    {
        var sorted = new int[Vocabulary.Count];
        for (var i = 0; i < sorted.Length; i++) sorted[i] = i;
        Array.Sort(sorted, (one, other) => string.CompareOrdinal(Vocabulary.TextOf(one), Vocabulary.TextOf(other)));
        return sorted;
    }
}
