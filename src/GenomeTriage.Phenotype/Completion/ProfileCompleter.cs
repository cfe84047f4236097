using GenomeTriage.Phenotype.Sparse;
using GenomeTriage.Phenotype.Terms;

namespace GenomeTriage.Phenotype.Completion;

/// <summary>Mixes each candidate's own profile with those it is related to into <see cref="CompletedProfiles"/>.</summary>
/// <param name="candidates">w of the candidates themselves.</param>
/// <param name="sources">w of the source entries that relations point to.</param>
/// <param name="relations">Who borrows from whom.</param>
/// <param name="norms">What spreading is divided by.</param>
/// <param name="terms">The columns.</param>
internal sealed class ProfileCompleter(
    SparseRows candidates, SparseRows sources, RelationTables relations, EmissionNorms norms, PhenotypicTerms terms)
{
    private readonly EmissionSpread _spread = new(norms, terms);
    private readonly SparseAccumulator _own = new(terms.Count);
    private readonly SparseAccumulator _borrowed = new(terms.Count);
    private readonly SparseAccumulator _at = new(terms.Count);
    private readonly SparseAccumulator _down = new(terms.Count);

    public CompletedProfiles Complete(MixtureWeights weights)
    {
        var (at, down) = (new SparseRowsBuilder(terms.Count), new SparseRowsBuilder(terms.Count));
        var noise = new float[candidates.RowCount];
        for (var candidate = 0; candidate < noise.Length; candidate++)
        {
            var scale = 1 / Available(candidate, weights);
            noise[candidate] = (float)(weights.Background * scale);
            Mix(candidate, weights, scale);
            _at.Flush(at);
            _down.Flush(down);
        }

        return new CompletedProfiles(at.Build().Transpose(), down.Build().Transpose(), noise, terms);
    }

    private void Mix(int candidate, MixtureWeights weights, double scale)
    {
        _own.Add(candidates[candidate], scale);
        _spread.Add(_own, new MatchWeights(weights.Exact, 0, 0, weights.Sibling, weights.Cousin), _at, _down);
        Borrow(relations.ExactOrpha[candidate], weights.ExactOrpha * scale);
        Borrow(relations.BroadOrpha[candidate], weights.BroadOrpha * scale);
        Borrow(relations.Relatives[candidate], weights.Relatives * scale);
        Borrow(relations.Neighbours[candidate], weights.Neighbours * scale);
        _spread.Add(_borrowed, MatchWeights.Related, _at, _down);
        _own.Clear();
        _borrowed.Clear();
    }

    private void Borrow(SparseRow related, double weight)
    {
        if (weight == 0) return;
        for (var i = 0; i < related.Count; i++) _borrowed.Add(sources[related.Columns[i]], related.Values[i] * weight);
    }

    // What a candidate has no source for is dropped and the rest rescaled.
    private double Available(int candidate, MixtureWeights weights) =>
        weights.Exact + weights.Sibling + weights.Cousin + weights.Background
        + (relations.ExactOrpha[candidate].Count > 0 ? weights.ExactOrpha : 0)
        + (relations.BroadOrpha[candidate].Count > 0 ? weights.BroadOrpha : 0)
        + (relations.Relatives[candidate].Count > 0 ? weights.Relatives : 0)
        + (relations.Neighbours[candidate].Count > 0 ? weights.Neighbours : 0);
}
