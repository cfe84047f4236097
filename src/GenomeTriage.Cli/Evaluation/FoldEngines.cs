using GenomeTriage.Knowledge.Packs;
using GenomeTriage.Triage;
using GenomeTriage.Triage.Cases;

namespace GenomeTriage.Cli.Evaluation;

/// <summary>The engine for each case: the one with the weights that ship.</summary>
internal sealed class FoldEngines(KnowledgePack pack, TriageOptions options, IReadOnlyList<SolvedCase> cases)
{
    private readonly TriageEngine _shipped = TriageEngine.Create(pack);

    /// <summary>The engine with the weights that ship.</summary>
    public TriageEngine Shipped => _shipped;

    /// <summary>How cases are ranked.</summary>
    public TriageOptions Options => options;

    /// <summary>Scorers, each with the indices of its cases.</summary>
    public IEnumerable<(CaseScorer Scorer, int[] Indices)> Scorers()
    {
        yield return (ScorerOf(_shipped), [.. Enumerable.Range(0, cases.Count)]);
    }

    private CaseScorer ScorerOf(TriageEngine engine) => new(engine, pack.Genes, options with { Top = 1 });
}
