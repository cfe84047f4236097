using GenomeTriage.Phenotype.Scoring;
using GenomeTriage.Triage.Cases;
using GenomeTriage.Triage.Evidence;
using GenomeTriage.Triage.Progress;

namespace GenomeTriage.Triage.Ranking;

/// <summary>The leaders by what is known of a case while its variants stream.</summary>
internal static class ProvisionalRanking
{
    private const int Shown = 5;

    /// <summary>The leaders, best first, ties by index.</summary>
    public static List<ProvisionalCandidate> Of(EngineKnowledge knowledge, PhenotypeScores phenotype, CaseEvidence evidence, TriageOptions options)
    {
        var model = knowledge.Ranking(options.Candidates);
        var weighing = model.WeighingOf(knowledge.Genotypes.Weigh(evidence, options.Without));
        var table = CaseRanking.Of(knowledge, CaseRanking.Used(phenotype, options), weighing, options);
        return Enumerable.Range(0, table.Posterior.Length)
            .OrderByDescending(i => table.Posterior[i]).ThenBy(i => i).Take(Shown)
            .Select(i => new ProvisionalCandidate(model.Candidates[i].Codes[0], model.Candidates[i].Name, table.Posterior[i]))
            .ToList();
    }
}
