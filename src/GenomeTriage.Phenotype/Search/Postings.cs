namespace GenomeTriage.Phenotype.Search;

/// <summary>For each key, the names that have it: ascending, in one array.</summary>
internal sealed class Postings
{
    private readonly int[] _starts;
    private readonly int[] _names;

    /// <summary>Inverts pairs of key and name that come in ascending order of name.</summary>
    public Postings(int keys, List<(int Key, int Name)> pairs)
    {
        _starts = new int[keys + 1];
        foreach (var (key, _) in pairs) _starts[key + 1]++;
        for (var key = 0; key < keys; key++) _starts[key + 1] += _starts[key];
        _names = new int[pairs.Count];
        var next = _starts.AsSpan(0, keys).ToArray();
        foreach (var (key, name) in pairs) _names[next[key]++] = name;
    }

    /// <summary>The names of a key.</summary>
    public ReadOnlySpan<int> this[int key] => _names.AsSpan(_starts[key], _starts[key + 1] - _starts[key]);
}
