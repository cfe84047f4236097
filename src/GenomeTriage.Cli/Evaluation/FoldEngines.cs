using GenomeTriage.Cli.Evaluation.Folds;
using GenomeTriage.Knowledge.Packs;
using GenomeTriage.Triage;
using GenomeTriage.Triage.Cases;

namespace GenomeTriage.Cli.Evaluation;

/// <summary>
/// The engine for each case: without folds the one with the numbers that ship, with folds one a fold whose numbers were
/// fitted on the cases of all other folds.
/// </summary>
internal sealed class FoldEngines(KnowledgePack pack, TriageOptions options, IReadOnlyList<SolvedCase> cases)
{
    private readonly TriageEngine _shipped = TriageEngine.Create(pack);

    /// <summary>The fold of each case; <c>null</c> to rank with the shipped numbers.</summary>
    public FoldTable? Folds { get; init; }

    /// <summary>The cases that numbers are fitted on; those of the measured fold are left out each time.</summary>
    public IReadOnlyList<SolvedCase> Training { get; init; } = [];

    /// <summary>The engine with the numbers that ship.</summary>
    public TriageEngine Shipped => _shipped;

    /// <summary>Whether any case has variants.</summary>
    public bool RanksVariants => cases.Any(solved => solved.VcfPath is not null);

    /// <summary>How cases are ranked.</summary>
    public TriageOptions Options => options;

    /// <summary>Scorers, each with the indices of its cases; folds in ordinal order.</summary>
    public IEnumerable<(CaseScorer Scorer, int[] Indices)> Scorers()
    {
        var all = Enumerable.Range(0, cases.Count);
        return Folds is null
            ? [(ScorerOf(_shipped), [.. all])]
            : all.GroupBy(index => Folds.FoldOf(cases[index].Case.Id), StringComparer.Ordinal)
                .OrderBy(fold => fold.Key, StringComparer.Ordinal)
                .Select(fold => (ScorerOf(EngineWithout(fold.Key)), fold.ToArray()));
    }

    private TriageEngine EngineWithout(string fold) =>
        new FoldFit(Training, Folds!).Without(fold, _shipped.Phenotype(options.Candidates)).EngineFrom(_shipped);

    private CaseScorer ScorerOf(TriageEngine engine) => new(engine, pack.Genes, options with { Top = 1 });
}
