using GenomeTriage.Genome.Variants;
using GenomeTriage.Knowledge.Packs;
using GenomeTriage.Phenotype;
using GenomeTriage.Phenotype.Candidates;
using GenomeTriage.Phenotype.Questions;
using GenomeTriage.Review.Archive;
using GenomeTriage.Triage;
using GenomeTriage.Triage.Cases;
using GenomeTriage.Triage.Results;

namespace GenomeTriage.Review.Cases;

/// <summary>Ranks cases for the room: from a file, or again from what was kept of one. One for all cases; thread-safe.</summary>
/// <param name="pack">The knowledge pack; it has to stay open as long as the ranker is used.</param>
/// <param name="engine">An engine made for the pack.</param>
/// <param name="questions">What chooses questions, over all candidates; <c>null</c> to make one.</param>
public sealed class CaseRanker(KnowledgePack pack, TriageEngine engine, Func<QuestionChooser>? questions = null)
{
    private const int Questions = 5;
    private const int Ranged = 10;

    private static readonly HashSet<SmallVariant> Nothing = [];

    // Those who look at pages keep a processor.
    private readonly Turns _turns = new(Math.Max(1, Environment.ProcessorCount - 1));

    private readonly Lazy<QuestionChooser> _questions =
        new(questions ?? (() => QuestionChooser.Create(PhenotypeKnowledge.From(pack), engine.Candidates(CandidateScope.All))));

    /// <summary>The knowledge in use.</summary>
    public KnowledgePack Pack { get; } = pack;

    /// <summary>Makes the models now, so that the first case does not wait for them.</summary>
    public void WarmUp()
    {
        engine.WarmUp(CandidateScope.All);
        _ = _questions.Value;
    }

    /// <summary>Does something that ranks, when it is its turn: only so much is ranked at once that pages are not held up.</summary>
    public Task<T> InTurnAsync<T>(Func<T> rank, CancellationToken cancellationToken) =>
        _turns.TakeAsync(() => Task.Run(rank, cancellationToken), cancellationToken);

    /// <summary>Reads and ranks the variants of a case.</summary>
    public Task<TriageResult> ReadAsync(
        TriageCase triageCase, VcfSource vcf, ConsentPolicy consent, IProgress<Triage.Progress.TriageProgress>? progress, CancellationToken cancellationToken) =>
        engine.RunAsync(triageCase, vcf, OptionsOf(consent), progress, cancellationToken);

    /// <summary>Ranks a case from its picture and what was kept of its variants.</summary>
    /// <param name="triageCase">The case as it is now.</param>
    /// <param name="evidence">What was kept; <c>null</c> to rank by the picture alone.</param>
    /// <param name="consent">What the patient agreed to.</param>
    /// <param name="struck">What is left out for the while.</param>
    public TriageResult Rank(TriageCase triageCase, EvidenceArchive? evidence, ConsentPolicy consent, Strikes struck)
    {
        var left = struck.LeaveOutOf(triageCase);
        var previous = evidence?.AsPrevious(triageCase.Id) ?? NoEvidence(triageCase.Id);
        return engine.Rerank(left, previous, OptionsOf(consent), struck.Variants.Count == 0 ? Nothing : struck.Variants);
    }

    /// <summary>A ranking with all that is shown beside it.</summary>
    public RankingArchive Explain(TriageCase triageCase, TriageResult result, ConsentPolicy consent) => new()
    {
        Result = result,
        Questions = QuestionsOf(triageCase, result),
        Ranges = RangesOf(triageCase, result, consent),
    };

    private static TriageOptions OptionsOf(ConsentPolicy consent) => new() { IncludeSecondaryFindings = consent.SecondaryFindings };

    private List<NextQuestion> QuestionsOf(TriageCase triageCase, TriageResult result)
    {
        if (result.Posteriors is not { } posteriors) return [];
        var candidates = engine.Candidates(CandidateScope.All);
        return [.. _questions.Value.Choose(posteriors.Candidates.Span, triageCase.Picture, Questions).Select(question => new NextQuestion(
            question.Term.ToString(), question.ProbabilityOfYes, question.ExpectedGain,
            [.. question.Effects.Take(3).Select(effect => new QuestionEffect(candidates[effect.Candidate].Name, effect.Posterior, effect.IfYes, effect.IfNo))]))];
    }

    private List<PosteriorRange> RangesOf(TriageCase triageCase, TriageResult result, ConsentPolicy consent)
    {
        var picture = triageCase.Picture;
        if (picture.Observed.Count < 2) return [];
        var shown = result.Groups.Take(Ranged).ToList();
        double[][] all =
        [
            .. engine.PosteriorsWithoutEachSign(triageCase, result, OptionsOf(consent)).Select(posteriors => shown.Select(group => PosteriorOf(group, posteriors.Span)).ToArray()),
            [.. shown.Select(group => group.Posterior)],
        ];
        return [.. shown.Select((_, i) => new PosteriorRange(all.Min(one => one[i]), all.Max(one => one[i])))];
    }

    // Groups are made anew in each ranking; what belongs together is the same candidates.
    private static double PosteriorOf(CandidateGroup group, ReadOnlySpan<double> posteriors)
    {
        var sum = 0.0;
        foreach (var member in group.Members) sum += posteriors[member.Index];
        return sum;
    }

    private static TriageResult NoEvidence(string id) => new()
    {
        CaseId = id,
        Mode = TriageMode.PhenotypeOnly,
        Groups = [],
        NoneOfThese = 1,
        Remainder = 0,
        CandidateCount = 0,
        Notices = [],
        Ledger = Triage.Ledger.LossLedger.Empty,
        Input = new InputSummary(),
        BlindSpots = [],
        Provenance = new Provenance("", default, [], []),
    };
}
