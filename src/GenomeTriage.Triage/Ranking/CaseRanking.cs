using GenomeTriage.Phenotype.Scoring;
using GenomeTriage.Triage.Cases;
using GenomeTriage.Triage.Learned;
using GenomeTriage.Triage.Learned.Features;

namespace GenomeTriage.Triage.Ranking;

/// <summary>Ranks a case by the formula and, where the engine is set up so, by a learned ranker on top of it.</summary>
internal static class CaseRanking
{
    /// <summary>The ranking.</summary>
    /// <param name="knowledge">The models.</param>
    /// <param name="phenotype">The phenotype scores; <c>null</c> to leave the clinical picture out.</param>
    /// <param name="weighing">What the variants say; <c>null</c> without variants.</param>
    /// <param name="options">How to rank.</param>
    public static PosteriorTable Of(EngineKnowledge knowledge, PhenotypeScores? phenotype, Weighing? weighing, TriageOptions options)
    {
        var model = knowledge.Ranking(options.Candidates);
        var table = model.Rank(phenotype, weighing, options.NonePrior);
        if (knowledge.Ranker != Ranker.Learned || !Suits(phenotype)) return table;
        return knowledge.LearnedRankers.Of(withVariants: weighing is not null).Apply(new LeaderCase(
            LeaderCase.LeadersOf(table), model, table, phenotype!, phenotype!.Features!,
            knowledge.Phenotype(options.Candidates).Prior, weighing?.Genotypes, knowledge.Facts(options.Candidates)));
    }

    /// <summary>The phenotype scores as far as they are to be used; <c>null</c> where the clinical picture is left out.</summary>
    public static PhenotypeScores? Used(PhenotypeScores phenotype, TriageOptions options)
    {
        if (options.Without.HasFlag(EvidenceSources.Phenotype)) return null;
        return options.Without.HasFlag(EvidenceSources.Prior) ? phenotype.WithoutPrior() : phenotype;
    }

    // It was trained on pictures of at least one sign, with the prior.
    private static bool Suits(PhenotypeScores? phenotype) =>
        phenotype is { ObservedTerms: > 0, Features: not null, LogPriors.IsEmpty: false };
}
