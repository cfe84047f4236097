using System.Numerics;
using GenomeTriage.Phenotype.Sparse;
using GenomeTriage.Phenotype.Terms;

namespace GenomeTriage.Phenotype.Profiles;

/// <summary>
/// Spreads one row of annotations after another to all ancestors. Parents have lower indices than their children, so one
/// pass downwards through the indices, each term raising its parents, reaches all. For one thread.
/// </summary>
internal sealed class UpwardSpread(PhenotypicTerms terms)
{
    private const int TermsOfAWord = 64;

    private readonly float[] _highest = new float[terms.Count];
    private readonly ulong[] _isReached = new ulong[(terms.Count + TermsOfAWord - 1) / TermsOfAWord];
    private readonly int[] _columns = new int[terms.Count];
    private readonly float[] _values = new float[terms.Count];

    /// <summary>The row with all ancestors, each with the highest value at or below it; good until the next call.</summary>
    public SparseRow Of(SparseRow signs)
    {
        for (var i = 0; i < signs.Count; i++) Raise(signs.Columns[i], signs.Values[i]);
        // Filled from behind, since the terms come out in descending order.
        var first = _columns.Length;
        for (var word = _isReached.Length - 1; word >= 0; word--)
            while (_isReached[word] != 0) Take(word * TermsOfAWord + BitOperations.Log2(_isReached[word]), --first);
        return new SparseRow(_columns.AsSpan(first), _values.AsSpan(first));
    }

    private void Take(int term, int place)
    {
        (_columns[place], _values[place]) = (term, _highest[term]);
        foreach (var parent in terms.ParentsOf(term)) Raise(parent, _highest[term]);
        _highest[term] = 0;
        _isReached[term / TermsOfAWord] &= ~(1UL << (term % TermsOfAWord));
    }

    private void Raise(int term, float value)
    {
        _isReached[term / TermsOfAWord] |= 1UL << (term % TermsOfAWord);
        if (value > _highest[term]) _highest[term] = value;
    }
}
