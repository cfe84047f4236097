using GenomeTriage.Phenotype.Sparse;
using GenomeTriage.Phenotype.Terms;

namespace GenomeTriage.Phenotype.Completion;

/// <summary>
/// Spreads a profile over the terms near its annotations. Every way of being near but <em>coarser</em> reaches all
/// terms below some term, so instead of a value for each of them, what is spread is kept where it starts: the
/// probability of term q over its background is <c>at[q] + Σ down[a]</c> over the strict ancestors a of q.
/// </summary>
internal sealed class EmissionSpread(EmissionNorms norms, PhenotypicTerms terms)
{
    private readonly SparseAccumulator _parents = new(terms.Count);
    private readonly SparseAccumulator _grandparents = new(terms.Count);

    /// <summary>Adds one profile, weight by weight, to <paramref name="at"/> and <paramref name="down"/>.</summary>
    public void Add(SparseAccumulator profile, MatchWeights match, SparseAccumulator at, SparseAccumulator down)
    {
        foreach (var term in profile.Touched) AddAnnotation(term, profile[term], match, at, down);
        StepUp(profile, _parents);
        StepUp(_parents, _grandparents);
        AddShared(_parents, match.Sibling, at, down);
        AddShared(_grandparents, match.Cousin, at, down);
        _parents.Clear();
        _grandparents.Clear();
    }

    private void AddAnnotation(int term, double weight, MatchWeights match, SparseAccumulator at, SparseAccumulator down)
    {
        at.Add(term, match.Exact * weight / norms.Background[term]);
        if (match.Finer > 0) down.Add(term, match.Finer * weight / norms.Below[term]);
        if (match.Coarser <= 0) return;
        foreach (var ancestor in terms.AncestorsOf(term)[..^1]) at.Add(ancestor, match.Coarser * weight / norms.Above[term]);
    }

    private void AddShared(SparseAccumulator shared, double match, SparseAccumulator at, SparseAccumulator down)
    {
        foreach (var term in shared.Touched)
        {
            var value = match * shared[term] / norms.AtOrBelow[term];
            at.Add(term, value);
            down.Add(term, value);
        }
    }

    // In equal shares to the parents; what stands at the root is lost.
    private void StepUp(SparseAccumulator from, SparseAccumulator to)
    {
        foreach (var term in from.Touched)
        {
            var parents = terms.ParentsOf(term);
            foreach (var parent in parents) to.Add(parent, from[term] / parents.Length);
        }
    }
}
