using System.Numerics.Tensors;
using GenomeTriage.Phenotype.Sparse;
using GenomeTriage.Phenotype.Terms;

namespace GenomeTriage.Phenotype.Completion;

/// <summary>
/// The probability of every term in a patient of every candidate, over its background: what the disease's own
/// annotations, its related entries and noise make likely. Immutable.
/// </summary>
internal sealed class CompletedProfiles
{
    private readonly PhenotypicTerms _terms;
    private readonly SparseRows _at;
    private readonly SparseRows _down;
    private readonly float[] _noise;

    /// <param name="at">By term: candidates, with what is likely of exactly that term.</param>
    /// <param name="down">By term: candidates, with what is likely of every term strictly below it.</param>
    /// <param name="noise">By candidate: the share of noise.</param>
    /// <param name="terms">The rows.</param>
    public CompletedProfiles(SparseRows at, SparseRows down, float[] noise, PhenotypicTerms terms) =>
        (_at, _down, _noise, _terms) = (at, down, noise, terms);

    /// <summary>Number of values kept.</summary>
    public long ValueCount => (long)_at.ValueCount + _down.ValueCount;

    /// <summary>Sets ln(P(term | candidate) / b(term)) for every candidate.</summary>
    public void FillLogRatios(int term, Span<float> logRatios)
    {
        _noise.CopyTo(logRatios);
        Add(_at[term], logRatios);
        foreach (var ancestor in _terms.AncestorsOf(term)[..^1]) Add(_down[ancestor], logRatios);
        TensorPrimitives.Log(logRatios, logRatios);
    }

    /// <summary>The same for one candidate.</summary>
    public double LogRatio(int term, int candidate)
    {
        var ratio = (double)_noise[candidate] + _at[term].ValueAt(candidate);
        foreach (var ancestor in _terms.AncestorsOf(term)[..^1]) ratio += _down[ancestor].ValueAt(candidate);
        return Math.Log(ratio);
    }

    private static void Add(SparseRow row, Span<float> target)
    {
        for (var i = 0; i < row.Count; i++) target[row.Columns[i]] += row.Values[i];
    }
}
