using GenomeTriage.Phenotype.Sparse;

namespace GenomeTriage.Phenotype.Completion;

/// <summary>
/// What of each candidate's terms is its own, what it borrows from which source entry, and what is noise. A relation
/// that a candidate does not have is dropped and the rest rescaled.
/// </summary>
internal sealed class BorrowedShares
{
    private readonly float[] _own;
    private readonly float[] _noise;
    private readonly SparseRows _borrowed;

    /// <param name="relations">Who borrows from whom.</param>
    /// <param name="weights">How much of each.</param>
    public BorrowedShares(RelationTables relations, MixtureWeights weights)
    {
        var count = relations.Neighbours.RowCount;
        (_own, _noise) = (new float[count], new float[count]);
        (SparseRows Rows, double Weight)[] parts =
        [
            (relations.ExactOrpha, weights.ExactOrpha), (relations.BroadOrpha, weights.BroadOrpha),
            (relations.Relatives, weights.Relatives), (relations.Neighbours, weights.Neighbours),
        ];
        var most = 0;
        foreach (var (rows, _) in parts) most += rows.ValueCount;
        var borrowed = new SparseRowsBuilder(relations.Neighbours.ColumnCount, most);
        var sum = new SparseAccumulator(relations.Neighbours.ColumnCount);
        for (var candidate = 0; candidate < count; candidate++)
        {
            var related = 0.0;
            foreach (var (rows, weight) in parts)
                if (rows[candidate].Count > 0) related += weight;
            var scale = 1 / (weights.Exact + weights.Sibling + weights.Cousin + weights.Background + related);
            (_own[candidate], _noise[candidate]) = ((float)scale, (float)(weights.Background * scale));
            foreach (var (rows, weight) in parts)
                if (weight > 0) sum.Add(rows[candidate], weight * scale);
            sum.Flush(borrowed);
        }

        _borrowed = borrowed.Build();
    }

    /// <summary>Turns what candidates emit themselves into what they emit in all.</summary>
    /// <param name="ratios">By candidate: in, its own emission; out, the mixture with noise.</param>
    /// <param name="lent">By source entry: its emission.</param>
    public void Mix(Span<float> ratios, ReadOnlySpan<float> lent)
    {
        for (var candidate = 0; candidate < ratios.Length; candidate++)
        {
            var row = _borrowed[candidate];
            var entries = row.Columns;
            var shares = row.Values;
            var sum = ratios[candidate] * _own[candidate] + _noise[candidate];
            for (var i = 0; i < entries.Length; i++) sum += shares[i] * lent[entries[i]];
            ratios[candidate] = sum;
        }
    }
}
