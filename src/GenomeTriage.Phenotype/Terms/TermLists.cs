namespace GenomeTriage.Phenotype.Terms;

/// <summary>A list of terms for every term, one behind the other in one array.</summary>
/// <param name="starts">By term: where its list begins; the end of the last behind them.</param>
/// <param name="terms">The lists.</param>
internal sealed class TermLists(int[] starts, int[] terms)
{
    public ReadOnlySpan<int> this[int term] => terms.AsSpan(starts[term], starts[term + 1] - starts[term]);

    /// <summary>For every term the terms whose lists it is in, ascending.</summary>
    public TermLists Invert()
    {
        var invertedStarts = new int[starts.Length];
        foreach (var term in terms) invertedStarts[term + 1]++;
        for (var term = 1; term < invertedStarts.Length; term++) invertedStarts[term] += invertedStarts[term - 1];
        var (next, inverted) = (invertedStarts.AsSpan().ToArray(), new int[terms.Length]);
        for (var term = 0; term < starts.Length - 1; term++)
            foreach (var listed in this[term]) inverted[next[listed]++] = term;
        return new TermLists(invertedStarts, inverted);
    }
}
