using GenomeTriage.Phenotype.Sparse;
using GenomeTriage.Phenotype.Terms;

namespace GenomeTriage.Phenotype.Completion;

/// <summary>
/// Profiles with every weight moved in equal shares to the parents of its term, by term. What stands at the root is lost.
/// A column is worked out from those of the term's children when it is first asked for: a case asks for few. Thread-safe.
/// </summary>
/// <param name="below">The columns to be moved, by term.</param>
/// <param name="profileCount">Number of profiles.</param>
/// <param name="terms">The terms.</param>
internal sealed class ParentColumns(ColumnOf below, int profileCount, PhenotypicTerms terms)
{
    private readonly Lock _gate = new();
    private readonly SparseRows?[] _made = new SparseRows?[terms.Count];

    // Shared by all columns: to be used with the gate closed.
    private readonly SparseAccumulator _sums = new(profileCount);

    public SparseRow this[int term] => (Volatile.Read(ref _made[term]) ?? Make(term))[0];

    private SparseRows Make(int term)
    {
        lock (_gate)
        {
            if (_made[term] is { } made) return made;
            // Children ascending, so that each profile's sum comes about in the order of its terms.
            foreach (var child in terms.ChildrenOf(term)) Move(below(child), terms.ParentsOf(child).Length);
            var column = new SparseRowsBuilder(profileCount, _sums.Touched.Length);
            _sums.Flush(column);
            var built = column.Build();
            Volatile.Write(ref _made[term], built);
            return built;
        }
    }

    private void Move(SparseRow column, int parentCount)
    {
        for (var i = 0; i < column.Count; i++) _sums.Add(column.Columns[i], column.Values[i] / parentCount);
    }
}

/// <summary>The profiles that have a term, and how much of it.</summary>
internal delegate SparseRow ColumnOf(int term);
