namespace GenomeTriage.Knowledge.Ontology;

/// <summary>What someone may have meant who wrote an unknown id or name.</summary>
internal sealed class TermSuggestions
{
    private readonly (int Index, string Name)[] _names;

    public TermSuggestions(HpoTerm[] terms) =>
        _names = [.. terms.SelectMany((term, index) => term.Synonyms.Select(synonym => synonym.Text).Prepend(term.Label)
            .Select(name => (index, name.ToLowerInvariant())))];

    /// <summary>By typing errors between the seven digits, then by numeric distance, then by id.</summary>
    public static IReadOnlyList<int> NearestIds(HpoTerm[] terms, HpoTermId id, int count)
    {
        var wanted = id.ToString();
        return [.. Enumerable.Range(0, terms.Length)
            .OrderBy(index => EditDistance.Between(wanted, terms[index].Id.ToString()))
            .ThenBy(index => Math.Abs((long)terms[index].Id.Number - id.Number))
            .ThenBy(index => index)
            .Take(count)];
    }

    /// <summary>By shared pairs of letters (Dice) of the best name of each term, then by index.</summary>
    public IReadOnlyList<int> NearestNames(string text, int count)
    {
        var wanted = Pairs(text.Trim().ToLowerInvariant());
        var best = new Dictionary<int, double>();
        foreach (var (index, name) in _names)
        {
            var score = Dice(wanted, Pairs(name));
            if (score > 0 && (!best.TryGetValue(index, out var known) || score > known)) best[index] = score;
        }

        return [.. best.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key).Take(count).Select(pair => pair.Key)];
    }

    private static int[] Pairs(string text)
    {
        var pairs = new int[Math.Max(0, text.Length - 1)];
        for (var i = 0; i < pairs.Length; i++) pairs[i] = (text[i] << 16) | text[i + 1];
        Array.Sort(pairs);
        return pairs;
    }

    private static double Dice(int[] one, int[] other)
    {
        if (one.Length + other.Length == 0) return 0;
        int i = 0, j = 0, shared = 0;
        while (i < one.Length && j < other.Length)
        {
            if (one[i] == other[j]) (shared, i, j) = (shared + 1, i + 1, j + 1);
            else if (one[i] < other[j]) i++;
            else j++;
        }

        return 2.0 * shared / (one.Length + other.Length);
    }
}
