using GenomeTriage.Phenotype.Sparse;

namespace GenomeTriage.Phenotype.Likelihood;

/// <summary>
/// What speaks against a disease because the clinic looked for a sign and did not find it. It can only cost: excluded
/// terms that the disease does not have either earn nothing, since in published cases the list of excluded terms is
/// the list of columns of a cohort's table and tells which disease the authors were writing about.
/// </summary>
internal sealed class ExcludedSigns
{
    // A negative finding is right, and of the patient's present age, only so often.
    private const double Trust = .9;

    // Only what nearly every patient of a disease shows is told by its absence: recorded frequencies are of those who
    // were published.
    private const double Steepness = 8;

    // What a clinic cared to exclude counts in full; a long list is a checklist and counts together as this many.
    private const double FullCount = 3;

    private readonly SparseRows _closure;
    private readonly SparseRows _holders;
    private readonly OnDemand<float[]> _costs;

    /// <param name="closure">F: a row a candidate, a column a term.</param>
    /// <param name="holders">By term: the candidates that have it or a kind of it.</param>
    public ExcludedSigns(SparseRows closure, SparseRows holders)
    {
        (_closure, _holders) = (closure, holders);
        _costs = new(holders.RowCount, CostsOf);
    }

    /// <summary>Adds the costs to every candidate.</summary>
    public void Add(ReadOnlySpan<int> terms, Span<float> costs)
    {
        var share = ShareOf(terms.Length);
        foreach (var term in terms)
        {
            var row = Costs(term);
            for (var i = 0; i < row.Count; i++) costs[row.Columns[i]] += share * row.Values[i];
        }
    }

    /// <summary>The cost of one of <paramref name="count"/> excluded terms for a candidate; 0 where it does not have it.</summary>
    public double Of(int term, int count, int candidate) => ShareOf(count) * Costs(term).ValueAt(candidate);

    private SparseRow Costs(int term) => new(_holders[term].Columns, _costs[term]);

    private float[] CostsOf(int term)
    {
        var holders = _holders[term].Columns;
        var costs = new float[holders.Length];
        for (var i = 0; i < costs.Length; i++) costs[i] = (float)Math.Log(1 - Trust * Math.Pow(_closure[holders[i]].ValueAt(term), Steepness));
        return costs;
    }

    private static float ShareOf(int count) => (float)Math.Min(1, FullCount / Math.Max(1, count));
}
