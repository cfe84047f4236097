using GenomeTriage.Phenotype.Sparse;

namespace GenomeTriage.Phenotype.Completion;

/// <summary>Finds the entries with the most similar profiles by the cosine of vectors sqrt(F') · ln(|D| / df).</summary>
internal sealed class NearestDiseases
{
    private const int Count = 30;

    private readonly SparseRows _byTerm;
    private readonly bool[] _canLend;
    private readonly SparseRows _vectors;

    /// <param name="filled">F' of all source entries.</param>
    /// <param name="closure">F of all source entries: the diseases that hold a term are counted in it.</param>
    /// <param name="canLend">By source entry: whether it has annotations to lend.</param>
    public NearestDiseases(SparseRows filled, SparseRows closure, bool[] canLend)
    {
        var rarity = RarityOf(closure);
        _vectors = Unit(filled.Map((_, term, value) => (float)(Math.Sqrt(value) * rarity[term])).DropZeros());
        _byTerm = _vectors.Transpose();
        _canLend = canLend;
    }

    /// <summary>The neighbours of each entry of <paramref name="rows"/>: weight cos², each row summing to 1.</summary>
    public SparseRows Of(IReadOnlyList<int> rows)
    {
        var found = new List<(int Neighbour, double Weight)>[rows.Count];
        Parallel.For(0, rows.Count, () => new double[_vectors.RowCount], (i, _, cosines) =>
        {
            found[i] = Nearest(rows[i], cosines);
            return cosines;
        }, _ => { });
        var builder = new SparseRowsBuilder(_vectors.RowCount);
        foreach (var neighbours in found)
        {
            foreach (var (neighbour, weight) in neighbours) builder.Add(neighbour, (float)weight);
            builder.EndRow();
        }

        return builder.Build();
    }

    // A term of one disease relates it to none, one of every fourth says nothing of who is near to whom.
    private static double[] RarityOf(SparseRows closure)
    {
        var holders = new int[closure.ColumnCount];
        for (var row = 0; row < closure.RowCount; row++)
            foreach (var term in closure[row].Columns) holders[term]++;
        return Array.ConvertAll(holders, count =>
            count >= 2 && count < closure.RowCount / 4.0 ? Math.Log((double)closure.RowCount / count) : 0);
    }

    private static SparseRows Unit(SparseRows vectors)
    {
        var lengths = new double[vectors.RowCount];
        for (var row = 0; row < lengths.Length; row++)
        {
            foreach (var value in vectors[row].Values) lengths[row] += (double)value * value;
            lengths[row] = Math.Max(1e-12, Math.Sqrt(lengths[row]));
        }

        return vectors.Map((row, _, value) => (float)(value / lengths[row]));
    }

    private List<(int Neighbour, double Weight)> Nearest(int row, double[] cosines)
    {
        Array.Clear(cosines);
        var vector = _vectors[row];
        for (var i = 0; i < vector.Count; i++)
        {
            var holders = _byTerm[vector.Columns[i]];
            for (var j = 0; j < holders.Count; j++) cosines[holders.Columns[j]] += (double)vector.Values[i] * holders.Values[j];
        }

        cosines[row] = 0;
        return Strongest(cosines);
    }

    private List<(int Neighbour, double Weight)> Strongest(double[] cosines)
    {
        var nearest = new PriorityQueue<int, (double Cosine, int Order)>();
        for (var entry = 0; entry < cosines.Length; entry++)
        {
            if (cosines[entry] <= 0 || !_canLend[entry]) continue;
            if (nearest.Count < Count) nearest.Enqueue(entry, (cosines[entry], -entry));
            else nearest.EnqueueDequeue(entry, (cosines[entry], -entry));
        }

        var kept = nearest.UnorderedItems.Select(item => item.Element).Order().ToList();
        var total = kept.Sum(entry => cosines[entry] * cosines[entry]);
        return [.. kept.Select(entry => (entry, cosines[entry] * cosines[entry] / total))];
    }
}
