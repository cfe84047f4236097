using System.Numerics.Tensors;
using GenomeTriage.Phenotype.Sparse;

namespace GenomeTriage.Phenotype.Completion;

/// <summary>
/// The probability of every term in a patient of every candidate, over its background: what the disease's own
/// annotations, its related entries and noise make likely. A term is worked out for all candidates at once when it is
/// first asked for; those asked for lately are kept. Thread-safe.
/// </summary>
internal sealed class CompletedProfiles
{
    private const int MostColumns = 512;

    private readonly TermColumns _own;
    private readonly TermColumns _lent;
    private readonly MatchWeights _match;
    private readonly BorrowedShares _shares;
    private readonly RecentColumns _recent = new(MostColumns);

    /// <param name="own">Emission of the candidates' own annotations.</param>
    /// <param name="match">How the candidates' own annotations are read.</param>
    /// <param name="lent">Emission of the source entries' annotations.</param>
    /// <param name="shares">What of each candidate is its own, borrowed, and noise.</param>
    public CompletedProfiles(TermColumns own, MatchWeights match, TermColumns lent, BorrowedShares shares) =>
        (_own, _match, _lent, _shares) = (own, match, lent, shares);

    /// <summary>ln(P(term | candidate) / b(term)) of every candidate.</summary>
    public ReadOnlySpan<float> LogRatios(int term) => _recent.GetOrAdd(term, Complete);

    /// <summary>The same for one candidate.</summary>
    public double LogRatio(int term, int candidate) => LogRatios(term)[candidate];

    private float[] Complete(int term)
    {
        var lent = new float[_lent.RowCount];
        _lent.Add(term, MatchWeights.Related, lent);
        var ratios = new float[_own.RowCount];
        _own.Add(term, _match, ratios);
        _shares.Mix(ratios, lent);
        TensorPrimitives.Log(ratios, ratios);
        return ratios;
    }
}
