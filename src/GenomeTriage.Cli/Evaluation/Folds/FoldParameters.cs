using GenomeTriage.Phenotype.Parameters;
using GenomeTriage.Triage;
using GenomeTriage.Triage.Ranking;

namespace GenomeTriage.Cli.Evaluation.Folds;

/// <summary>The numbers fitted without one fold.</summary>
/// <param name="Phenotype">Those of the clinical picture.</param>
internal sealed record FoldParameters(PhenotypeParameters Phenotype)
{
    /// <summary>Those of the ranking; <c>null</c> where they are not fitted by fold, so that the shipped ones are used.</summary>
    public RankingParameters? Ranking { get; init; }

    /// <summary>An engine that uses them and shares all else with <paramref name="engine"/>.</summary>
    public TriageEngine EngineFrom(TriageEngine engine) => engine.With(Phenotype, Ranking);
}
