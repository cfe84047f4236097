using GenomeTriage.Cli.Evaluation.Folds;
using GenomeTriage.Knowledge.Packs;
using GenomeTriage.Triage;
using GenomeTriage.Triage.Cases;
using GenomeTriage.Triage.Learned;

namespace GenomeTriage.Cli.Evaluation;

/// <summary>
/// The engine for each case: without folds the one with the numbers that ship, with folds one a fold whose numbers were
/// fitted on the cases of all other folds.
/// </summary>
internal sealed class FoldEngines(KnowledgePack pack, TriageOptions options, IReadOnlyList<SolvedCase> cases)
{
    private TriageEngine? _shipped;

    /// <summary>The fold of each case; <c>null</c> to rank with the shipped numbers.</summary>
    public FoldTable? Folds { get; init; }

    /// <summary>The cases that numbers are fitted on; those of the measured fold are left out each time.</summary>
    public IReadOnlyList<SolvedCase> Training { get; init; } = [];

    /// <summary>What puts the leading candidates in order.</summary>
    public Ranker Ranker { get; init; }

    /// <summary>The engine with the numbers that ship.</summary>
    public TriageEngine Shipped => _shipped ??= TriageEngine.Create(pack, new TriageEngineOptions { Ranker = Ranker });

    /// <summary>Whether any case has variants.</summary>
    public bool RanksVariants => cases.Any(solved => solved.VcfPath is not null);

    /// <summary>How cases are ranked.</summary>
    public TriageOptions Options => options;

    /// <summary>Scorers, each with the indices of its cases; folds in ordinal order.</summary>
    public async Task<IReadOnlyList<(CaseScorer Scorer, int[] Indices)>> ScorersAsync(CancellationToken cancellation)
    {
        var all = Enumerable.Range(0, cases.Count);
        if (Folds is null) return [(ScorerOf(Shipped), [.. all])];
        var folds = all.GroupBy(index => Folds.FoldOf(cases[index].Case.Id), StringComparer.Ordinal)
            .OrderBy(fold => fold.Key, StringComparer.Ordinal)
            .Select(fold => (Parameters: ParametersWithout(fold.Key), Indices: fold.ToArray())).ToList();
        if (!RanksVariants) return [.. folds.Select(fold => (ScorerOf(fold.Parameters.EngineFrom(Shipped)), fold.Indices))];
        var ranking = new RankingFolds(options, cases);
        foreach (var (parameters, indices) in folds) await ranking.ReadAsync(parameters.EngineFrom(Shipped), indices, cancellation);
        return [.. folds.Select(fold => (
            ScorerOf((fold.Parameters with { Ranking = ranking.Without(fold.Indices.ToHashSet()) }).EngineFrom(Shipped)), fold.Indices))];
    }

    private FoldParameters ParametersWithout(string fold) => new FoldFit(Training, Folds!).Without(fold, Shipped.Phenotype(options.Candidates));

    private CaseScorer ScorerOf(TriageEngine engine) => new(engine, pack.Genes, options with { Top = 1 });
}
