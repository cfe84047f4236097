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
    private const double Trust = .5;

    /// <param name="closure">F: a row a candidate, a column a term.</param>
    public ExcludedSigns(SparseRows closure) =>
        Costs = closure.Map((_, _, frequency) => (float)Math.Log(1 - Trust * frequency)).Transpose();

    /// <summary>Cost of each term being excluded, by term: the candidates that have it.</summary>
    public SparseRows Costs { get; }

    /// <summary>Adds the costs to every candidate.</summary>
    public void Add(ReadOnlySpan<int> terms, Span<float> costs)
    {
        foreach (var term in terms)
        {
            var row = Costs[term];
            for (var i = 0; i < row.Count; i++) costs[row.Columns[i]] += row.Values[i];
        }
    }
}
