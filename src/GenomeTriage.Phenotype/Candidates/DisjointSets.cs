namespace GenomeTriage.Phenotype.Candidates;

/// <summary>A partition that grows coarser by uniting two of its sets at a time.</summary>
internal sealed class DisjointSets
{
    private readonly int[] _above;
    private readonly int[] _size;

    /// <summary>Every element 0 … <paramref name="count"/> - 1 by itself.</summary>
    public DisjointSets(int count)
    {
        _above = [.. Enumerable.Range(0, count)];
        _size = new int[count];
        Array.Fill(_size, 1);
    }

    /// <summary>The element that stands for the set of another; the least of the set.</summary>
    public int Find(int element)
    {
        while (_above[element] != element) element = _above[element] = _above[_above[element]];
        return element;
    }

    /// <summary>Unites two sets unless the union would exceed <paramref name="largest"/>.</summary>
    public void Unite(int a, int b, int largest = int.MaxValue)
    {
        var (low, high) = (Math.Min(Find(a), Find(b)), Math.Max(Find(a), Find(b)));
        if (low == high || _size[low] + _size[high] > largest) return;
        _above[high] = low;
        _size[low] += _size[high];
    }

    /// <summary>The number of each element's set, counted from 0 in order of their least elements.</summary>
    public int[] Numbers()
    {
        var numbers = new Dictionary<int, int>();
        return [.. Enumerable.Range(0, _above.Length).Select(element =>
        {
            var root = Find(element);
            if (!numbers.TryGetValue(root, out var number)) numbers.Add(root, number = numbers.Count);
            return number;
        })];
    }
}
