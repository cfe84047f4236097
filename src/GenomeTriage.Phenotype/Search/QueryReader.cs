using GenomeTriage.Phenotype.Text.Words;

namespace GenomeTriage.Phenotype.Search;

/// <summary>Turns a query into words of one language and the ways each can be met.</summary>
internal sealed class QueryReader(LanguageIndex index)
{
    private const int MaxWords = 20;

    /// <summary>The words, compounds that no name has parted; empty where one cannot be met.</summary>
    /// <param name="query">The query.</param>
    /// <param name="fuzzy">Whether typing errors are allowed in words that are not met without.</param>
    public List<QueryWord> Read(string query, bool fuzzy)
    {
        var words = WordReader.Read(query);
        var read = new List<QueryWord>(words.Count);
        for (var i = 0; i < words.Count && i < MaxWords; i++)
        {
            var begun = i == words.Count - 1;
            if (!TryAdd(read, query.AsSpan(words[i].Start, words[i].Length), begun, fuzzy)) return [];
        }

        return read;
    }

    private bool TryAdd(List<QueryWord> read, ReadOnlySpan<char> word, bool begun, bool fuzzy)
    {
        Span<char> buffer = stackalloc char[2 * WordKeys.MaxWord];
        var folded = index.Vocabulary.Fold(word, buffer);
        var keys = KeysOf(word, folded, begun);
        if (keys.Count == 0 && index.Splitter.TrySplit(word, out var left, out var right))
        {
            read.Add(new QueryWord("", [new(left, NameMatch.Part, 0)]));
            read.Add(new QueryWord("", [new(right, NameMatch.Part, 0)]));
            return true;
        }

        if (keys.Count == 0 && fuzzy) AddFuzzy(keys, folded, begun);
        read.Add(new QueryWord(folded.ToString(), keys));
        return keys.Count > 0;
    }

    private List<KeyMatch> KeysOf(ReadOnlySpan<char> word, ReadOnlySpan<char> folded, bool begun)
    {
        var keys = new List<KeyMatch>();
        if (index.Vocabulary.TryFindKey(word, out var key))
        {
            keys.Add(new(key, NameMatch.AllWords, 0));
            keys.Add(new(key, NameMatch.Part, 0));
        }

        if (begun)
            foreach (var spelling in index.BeginningWith(folded))
                keys.Add(new(index.Vocabulary.KeyOf(spelling), NameMatch.Completion, 0));
        return keys;
    }

    private void AddFuzzy(List<KeyMatch> keys, ReadOnlySpan<char> folded, bool begun)
    {
        var allowed = TypingDistance.Allowed(folded.Length);
        if (allowed == 0) return;
        var typed = LetterSet.Of(folded);
        var letters = index.Letters;
        for (var spelling = 0; spelling < letters.Length; spelling++)
        {
            if (!typed.CanMeet(letters[spelling], allowed, begun)) continue;
            var edits = TypingDistance.Between(folded, index.Vocabulary.TextOf(spelling), allowed, begun);
            if (edits <= allowed) keys.Add(new(index.Vocabulary.KeyOf(spelling), NameMatch.Fuzzy, edits));
        }

        keys.Sort((one, other) => one.Edits != other.Edits ? one.Edits.CompareTo(other.Edits) : one.Key.CompareTo(other.Key));
    }
}
