namespace GenomeTriage.Phenotype.Completion;

/// <summary>
/// Keeps columns asked for lately, at most a given number: in two generations, of which the older is dropped whole when
/// the younger is full. Thread-safe; two threads may work the same column out, to the same values.
/// </summary>
internal sealed class RecentColumns(int most)
{
    private readonly Lock _gate = new();
    private Dictionary<int, float[]> _younger = [];
    private Dictionary<int, float[]> _older = [];

    /// <summary>Number of columns kept.</summary>
    public int Count
    {
        get
        {
            lock (_gate) return _younger.Count + _older.Count;
        }
    }

    public float[] GetOrAdd(int term, Func<int, float[]> make) => Find(term) ?? Keep(term, make(term));

    private float[]? Find(int term)
    {
        lock (_gate)
        {
            if (_younger.TryGetValue(term, out var column)) return column;
            return _older.TryGetValue(term, out column) ? Keep(term, column) : null;
        }
    }

    private float[] Keep(int term, float[] column)
    {
        lock (_gate)
        {
            if (_younger.Count >= Math.Max(1, most / 2)) (_older, _younger) = (_younger, []);
            _older.Remove(term);
            _younger[term] = column;
            return column;
        }
    }
}
