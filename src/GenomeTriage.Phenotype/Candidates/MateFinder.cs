namespace GenomeTriage.Phenotype.Candidates;

/// <summary>Unites the bonds of each candidate.</summary>
internal sealed class MateFinder
{
    private readonly List<int[]>?[] _bondsOf;

    // By candidate: the one it was last found to be a mate of, so that it is taken once.
    private readonly int[] _lastMateOf;
    private readonly List<int> _mates = [];

    public MateFinder(int candidateCount, params ReadOnlySpan<List<int[]>> kinds)
    {
        (_bondsOf, _lastMateOf) = (new List<int[]>?[candidateCount], new int[candidateCount]);
        Array.Fill(_lastMateOf, -1);
        foreach (var bonds in kinds)
            foreach (var bond in bonds)
                foreach (var candidate in bond) (_bondsOf[candidate] ??= []).Add(bond);
    }

    /// <summary>By candidate: its mates, ascending, without itself.</summary>
    public int[][] Find()
    {
        var mates = new int[_bondsOf.Length][];
        for (var candidate = 0; candidate < mates.Length; candidate++) mates[candidate] = MatesOf(candidate);
        return mates;
    }

    private int[] MatesOf(int candidate)
    {
        if (_bondsOf[candidate] is not { } bonds) return [];
        if (bonds.Count == 1) return Array.FindAll(bonds[0], mate => mate != candidate);
        _mates.Clear();
        foreach (var bond in bonds)
            foreach (var mate in bond) Take(mate, candidate);
        _mates.Sort();
        return [.. _mates];
    }

    private void Take(int mate, int candidate)
    {
        if (mate == candidate || _lastMateOf[mate] == candidate) return;
        _lastMateOf[mate] = candidate;
        _mates.Add(mate);
    }
}
