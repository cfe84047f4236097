namespace GenomeTriage.Phenotype.Fitting;

/// <summary>A partition that grows coarser by uniting two of its sets at a time.</summary>
internal sealed class DisjointSets
{
    private readonly int[] _above;

    /// <summary>Every element 0 … <paramref name="count"/> - 1 by itself.</summary>
    public DisjointSets(int count) => _above = [.. Enumerable.Range(0, count)];

    /// <summary>The element that stands for the set of another; the least of the set.</summary>
    public int Find(int element)
    {
        while (_above[element] != element) element = _above[element] = _above[_above[element]];
        return element;
    }

    /// <summary>Unites the sets of two elements.</summary>
    public void Unite(int a, int b)
    {
        var (low, high) = (Math.Min(Find(a), Find(b)), Math.Max(Find(a), Find(b)));
        _above[high] = low;
    }
}
