using System.Buffers;

namespace GenomeTriage.Phenotype.Search;

/// <summary>A name that has all the words of a query.</summary>
/// <param name="Name">Number of the name in its language's index.</param>
/// <param name="Kind">How it was met.</param>
/// <param name="Edits">Typing errors in all.</param>
internal readonly record struct NameHit(int Name, NameMatch Kind, int Edits);

/// <summary>Finds the names of one language that have every word of a query.</summary>
internal sealed class NameFinder(LanguageIndex index)
{
    /// <summary>The names, in no particular order.</summary>
    public List<NameHit> Find(IReadOnlyList<QueryWord> query)
    {
        if (query.Count == 0) return [];
        var state = ArrayPool<NameState>.Shared.Rent(index.Names.Count);
        state.AsSpan(0, index.Names.Count).Clear();
        var touched = new List<int>();
        for (var i = 0; i < query.Count; i++) Meet(query[i], i, state, touched);
        var hits = new List<NameHit>();
        foreach (var name in touched)
            if (state[name].Met == query.Count) hits.Add(Classify(name, state[name], query));
        ArrayPool<NameState>.Shared.Return(state);
        return hits;
    }

    // Invariant: Met is the number of words met so far; a name that misses one stays behind and is never met again.
    private void Meet(QueryWord word, int position, NameState[] state, List<int> touched)
    {
        foreach (var match in word.Keys)
        {
            var postings = match.Kind == NameMatch.Part ? index.Parts[match.Key] : index.Words[match.Key];
            foreach (var name in postings)
            {
                ref var names = ref state[name];
                if (names.Met != position) continue;
                if (position == 0) touched.Add(name);
                names = names.With(match);
            }
        }
    }

    private NameHit Classify(int name, NameState state, IReadOnlyList<QueryWord> query)
    {
        var kind = state.Worst <= NameMatch.Completion ? InOrder(name, state.Worst, query) : state.Worst;
        return new NameHit(name, kind, state.Edits);
    }

    private NameMatch InOrder(int name, NameMatch otherwise, IReadOnlyList<QueryWord> query)
    {
        var words = index.WordsOf(name);
        if (words.Length < query.Count) return otherwise;
        for (var i = 0; i < query.Count - 1; i++)
            if (!IsWord(words[i], query[i])) return otherwise;
        var last = words[query.Count - 1];
        if (words.Length == query.Count && IsWord(last, query[^1])) return NameMatch.Exact;
        var begins = index.Vocabulary.TextOf(last).StartsWith(query[^1].Text, StringComparison.Ordinal);
        return begins || IsWord(last, query[^1]) ? NameMatch.Prefix : otherwise;
    }

    private bool IsWord(int spelling, QueryWord word) =>
        word.Keys[0].Kind == NameMatch.AllWords && index.Vocabulary.KeyOf(spelling) == word.Keys[0].Key;

    private readonly record struct NameState(byte Met, byte Edits, NameMatch Worst)
    {
        public NameState With(KeyMatch match) =>
            new((byte)(Met + 1), (byte)(Edits + match.Edits), match.Kind > Worst ? match.Kind : Worst);
    }
}
