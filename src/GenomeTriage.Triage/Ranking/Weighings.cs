using System.Runtime.CompilerServices;
using GenomeTriage.Phenotype.Candidates;
using GenomeTriage.Triage.Cases;
using GenomeTriage.Triage.Evidence;

namespace GenomeTriage.Triage.Ranking;

/// <summary>
/// Weighs the kept variants of cases. As long as somebody holds the evidence of a case it is weighed once, so that a
/// change of the clinical picture costs no more than the picture. Thread-safe.
/// </summary>
internal sealed class Weighings(EngineKnowledge knowledge)
{
    private readonly ConditionalWeakTable<CaseEvidence, Weighing> _known = [];

    /// <summary>What the evidence says, with the options of a run; <c>null</c> where there is none or it is left out.</summary>
    public Weighing? Of(CaseEvidence? evidence, TriageOptions options)
    {
        if (evidence is null || options.Without.HasFlag(EvidenceSources.Genotype)) return null;
        var isUsual = options is { Candidates: CandidateScope.All, Without: EvidenceSources.None };
        return isUsual ? _known.GetValue(evidence, one => Weigh(one, options)) : Weigh(evidence, options);
    }

    private Weighing Weigh(CaseEvidence evidence, TriageOptions options) =>
        knowledge.Ranking(options.Candidates).WeighingOf(knowledge.Genotypes.Weigh(evidence, options.Without));
}
