using GenomeTriage.Phenotype.Completion;
using GenomeTriage.Phenotype.Scoring;
using GenomeTriage.Phenotype.Sparse;

namespace GenomeTriage.Phenotype.Fitting;

/// <summary>
/// The parts of the mixture for one candidate, apart: how likely each part alone makes a term, over its background. In
/// the order of <see cref="MixtureWeights"/>; the last part, noise, is 1 for every term.
/// </summary>
internal sealed class MixtureSources
{
    private readonly ScopeKnowledge _scope;
    private readonly (SparseRows At, SparseRows Down)[] _parts;
    private readonly bool[] _isAvailable;

    public MixtureSources(ScopeKnowledge scope, int candidate)
    {
        _scope = scope;
        MatchWeights[] kinds = [new(1, 0, 0, 0, 0), new(0, 0, 0, 1, 0), new(0, 0, 0, 0, 1)];
        _parts =
        [
            .. kinds.Select(kind => Spread(Row(scope.CandidateWeights, candidate), kind)),
            .. scope.Relations.All.Select(relation => Spread(Borrowed(relation, candidate), MatchWeights.Related)),
        ];
        _isAvailable = [true, true, true, .. scope.Relations.All.Select(relation => relation[candidate].Count > 0), true];
    }

    /// <summary>Whether the candidate has the part at all.</summary>
    public bool IsAvailable(int part) => _isAvailable[part];

    /// <summary>Sets the ratio of each part for a term.</summary>
    public void Fill(int term, Span<double> ratios)
    {
        for (var part = 0; part < _parts.Length; part++)
        {
            var (at, down) = _parts[part];
            ratios[part] = at[0].ValueAt(term);
            foreach (var ancestor in _scope.Terms.AncestorsOf(term)[..^1]) ratios[part] += down[0].ValueAt(ancestor);
        }

        ratios[_parts.Length] = 1;
    }

    private (SparseRows At, SparseRows Down) Spread(SparseAccumulator profile, MatchWeights match)
    {
        var (at, down) = (new SparseAccumulator(_scope.Terms.Count), new SparseAccumulator(_scope.Terms.Count));
        new EmissionSpread(_scope.Norms, _scope.Terms).Add(profile, match, at, down);
        return (Single(at), Single(down));
    }

    private SparseAccumulator Row(SparseRows weights, int row)
    {
        var profile = new SparseAccumulator(_scope.Terms.Count);
        profile.Add(weights[row], 1);
        return profile;
    }

    private SparseAccumulator Borrowed(SparseRows relation, int candidate)
    {
        var profile = new SparseAccumulator(_scope.Terms.Count);
        var row = relation[candidate];
        for (var i = 0; i < row.Count; i++) profile.Add(_scope.Weights[row.Columns[i]], row.Values[i]);
        return profile;
    }

    private static SparseRows Single(SparseAccumulator values)
    {
        var rows = new SparseRowsBuilder(0);
        values.Flush(rows);
        return rows.Build();
    }
}
