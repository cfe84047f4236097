namespace GenomeTriage.Phenotype.Candidates;

/// <summary>Gathers which candidates have a key in common: they are bound to one another.</summary>
internal sealed class KeyBonds
{
    // Key above, candidate below: sorted, a bond stands together with its candidates ascending.
    private long[] _pairs = new long[1024];
    private int _count;

    /// <summary>Says that a candidate has a key; it may be said twice.</summary>
    public void Add(int key, int candidate)
    {
        if (_count == _pairs.Length) Array.Resize(ref _pairs, 2 * _count);
        _pairs[_count++] = (long)key << 32 | (uint)candidate;
    }

    /// <summary>The bonds of two candidates or more, each with its candidates ascending.</summary>
    /// <param name="largest">The most candidates of a bond: more have the key by chance.</param>
    public List<int[]> Build(int largest = int.MaxValue)
    {
        var bonds = new List<int[]>();
        var pairs = _pairs.AsSpan(0, _count);
        pairs.Sort();
        for (var start = 0; start < pairs.Length;)
        {
            var end = start + 1;
            while (end < pairs.Length && pairs[end] >> 32 == pairs[start] >> 32) end++;
            if (CandidatesOf(pairs[start..end]) is { Length: > 1 } bond && bond.Length <= largest) bonds.Add(bond);
            start = end;
        }

        return bonds;
    }

    private static int[] CandidatesOf(ReadOnlySpan<long> pairs)
    {
        if (pairs.Length == 1) return [];
        var (candidates, count) = (new int[pairs.Length], 0);
        for (var i = 0; i < pairs.Length; i++)
            if (i == 0 || pairs[i] != pairs[i - 1]) candidates[count++] = (int)pairs[i];
        return count == candidates.Length ? candidates : candidates[..count];
    }
}
