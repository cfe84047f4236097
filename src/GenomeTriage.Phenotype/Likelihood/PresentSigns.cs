using GenomeTriage.Phenotype.Sparse;
using GenomeTriage.Phenotype.Terms;

namespace GenomeTriage.Phenotype.Likelihood;

/// <summary>
/// What the patient's signs, taken as steps down the graph from the root, say for each candidate: <c>k1</c>, the sum of
/// log likelihood ratios of the steps the disease takes too, and <c>dep</c>, the number of steps where the patient
/// departs from it.
/// </summary>
internal sealed class PresentSigns
{
    private const double Trust = .98;

    private readonly PhenotypicTerms _terms;
    private readonly SparseRows _holders;
    private readonly OnDemand<int[]> _holdersOfAllParents;

    /// <param name="closure">F: a row a candidate, a column a term.</param>
    /// <param name="background">How common the terms are.</param>
    /// <param name="terms">The columns.</param>
    public PresentSigns(SparseRows closure, TermBackground background, PhenotypicTerms terms)
    {
        _terms = terms;
        _holders = ParentRatio.Of(closure, terms).Transpose();
        Steps = new DerivedRows(_holders, (term, ratio) => (float)StepRatio(ratio, background.Conditional[term]));
        _holdersOfAllParents = new(terms.Count, HoldersOfAllParents);
    }

    /// <summary>Log likelihood ratio of the step to each term, by term: the candidates that take it.</summary>
    public DerivedRows Steps { get; }

    /// <summary>By term: the candidates that have it or a kind of it.</summary>
    public SparseRows Holders => _holders;

    /// <summary>Adds k1 and dep of every candidate for a closed set of terms.</summary>
    public void Add(ReadOnlySpan<int> closedTerms, Span<float> present, Span<float> departures)
    {
        var onlyChildren = new Dictionary<int, int>();
        foreach (var term in closedTerms)
        {
            AddRow(Steps[term], present);
            AddDepartures(term, departures, onlyChildren);
        }

        // A candidate with the only parent of c of the terms departs c times, less once for each of them it has.
        foreach (var term in closedTerms)
        {
            var weight = onlyChildren.GetValueOrDefault(term) - (term == 0 ? 0 : 1);
            if (weight == 0) continue;
            foreach (var candidate in _holders[term].Columns) departures[candidate] += weight;
        }
    }

    /// <summary>Whether the candidate has all of the term's parents; the root has none and is never departed from.</summary>
    public bool HasAllParents(int candidate, int term)
    {
        foreach (var parent in _terms.ParentsOf(term))
            if (_holders[parent].Columns.BinarySearch(candidate) < 0) return false;
        return term != 0;
    }

    private void AddDepartures(int term, Span<float> departures, Dictionary<int, int> onlyChildren)
    {
        if (_terms.ParentsOf(term).Length > 1)
        {
            foreach (var candidate in _holdersOfAllParents[term]) departures[candidate]++;
        }
        else if (term != 0)
        {
            var parent = _terms.ParentsOf(term)[0];
            onlyChildren[parent] = onlyChildren.GetValueOrDefault(parent) + 1;
        }
    }

    private static void AddRow(SparseRow row, Span<float> target)
    {
        for (var i = 0; i < row.Count; i++) target[row.Columns[i]] += row.Values[i];
    }

    private static double StepRatio(double ratio, double background) =>
        Math.Log((Trust * ratio + (1 - Trust) * background) / background);

    private int[] HoldersOfAllParents(int term)
    {
        var parents = _terms.ParentsOf(term);
        var holders = _holders[parents[0]].Columns.ToArray();
        var count = holders.Length;
        foreach (var parent in parents[1..]) count = KeepCommon(holders.AsSpan(0, count), _holders[parent].Columns);
        return holders[..count];
    }

    // Both ascending; what is kept moves to the front.
    private static int KeepCommon(Span<int> kept, ReadOnlySpan<int> others)
    {
        var (count, next) = (0, 0);
        foreach (var candidate in kept)
        {
            while (next < others.Length && others[next] < candidate) next++;
            if (next == others.Length) break;
            if (others[next] == candidate) kept[count++] = candidate;
        }

        return count;
    }
}
