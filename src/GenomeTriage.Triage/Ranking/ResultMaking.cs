using GenomeTriage.Genome.Problems;
using GenomeTriage.Triage.Cases;
using GenomeTriage.Triage.Explanation;
using GenomeTriage.Triage.Genotypes;
using GenomeTriage.Triage.Learned;
using GenomeTriage.Triage.Ledger;
using GenomeTriage.Triage.NextSteps;
using GenomeTriage.Triage.Results;

namespace GenomeTriage.Triage.Ranking;

/// <summary>Ranks a case whose evidence is all there, and explains the list.</summary>
/// <param name="knowledge">The models.</param>
/// <param name="weighings">Weighs its variants.</param>
internal sealed class ResultMaking(EngineKnowledge knowledge, Weighings weighings)
{
    /// <summary>The result.</summary>
    public TriageResult Of(RankedCase ranked)
    {
        var (options, reading) = (ranked.Options, ranked.Reading);
        var model = knowledge.Ranking(options.Candidates);
        var weighing = weighings.Of(reading?.Evidence, options);
        var genotypes = weighing?.Genotypes;
        var used = CaseRanking.Used(ranked.Phenotype, options);
        var table = CaseRanking.Of(knowledge, used, weighing, options);
        var groups = new ResultAssembly(model, knowledge.Genes, table, used, genotypes, GenotypeParameters.Reference).Groups(options.Top, options.IncludeSecondaryFindings);
        var provenance = knowledge.Provenance(options.Candidates, table.Ranker);
        return new TriageResult
        {
            CaseId = ranked.Case.Id,
            Mode = genotypes is null ? TriageMode.PhenotypeOnly : TriageMode.Full,
            Groups = groups,
            NoneOfThese = table.None,
            Remainder = Math.Max(0, 1 - table.None - groups.Sum(group => group.Posterior)),
            Posteriors = new PosteriorsOfAll(table.Posterior, GenePosteriors.Of(model, table, genotypes, knowledge.Genes.Count)),
            CandidateCount = model.Candidates.Count,
            InputNotices = reading?.Notices ?? [],
            Notices = [.. ranked.Case.Notices, .. ranked.Phenotype.Problems, .. reading?.Notices ?? [], .. RankerNotice(table)],
            Ledger = reading?.Ledger ?? LossLedger.Empty,
            Input = reading?.Input ?? PictureOnly(ranked.Case),
            BlindSpots = reading is null
                ? BlindSpots.OfPhenotypeOnly(ranked.Case, provenance)
                : BlindSpots.Of(ranked.Case, options, reading, groups, provenance),
            FirstAgainstSecond = FirstAgainstSecond(groups),
            NextSteps = NextStepChooser.Choose(groups, StepsOf(model, genotypes).Of),
            Provenance = provenance,
            Evidence = reading?.Evidence,
        };
    }

    private IEnumerable<Problem> RankerNotice(PosteriorTable table) => knowledge.Ranker == Ranker.Learned && table.Ranker is null
        ? [new Problem(RankerProblemCodes.RankerNotUsed, ProblemSeverity.Warning)]
        : [];

    private StepFinder StepsOf(RankingModel model, GenotypeScores? genotypes) => new(
        knowledge.Genes, model, genotypes, genotypes is null ? null : new VariantSteps(knowledge.Genes, genotypes, GenotypeParameters.Reference));

    private static IReadOnlyList<Reason> FirstAgainstSecond(IReadOnlyList<CandidateGroup> groups)
    {
        var best = groups.SelectMany(group => group.Members).OrderBy(member => member.Rank).Take(2).ToList();
        return best.Count == 2 ? Separation.Of(best[0], best[1]) : [];
    }

    private static InputSummary PictureOnly(TriageCase triageCase) => new()
    {
        StatedSex = triageCase.Picture.Sex,
        UsedSex = triageCase.Picture.Sex,
        ObservedTerms = triageCase.Picture.Observed.Count,
        ExcludedTerms = triageCase.Picture.Excluded.Count,
    };
}
