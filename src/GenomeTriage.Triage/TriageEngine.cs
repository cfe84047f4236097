using GenomeTriage.Genome.Problems;
using GenomeTriage.Genome.Variants;
using GenomeTriage.Knowledge.Packs;
using GenomeTriage.Phenotype.Candidates;
using GenomeTriage.Phenotype.Parameters;
using GenomeTriage.Phenotype.Scoring;
using GenomeTriage.Triage.Cases;
using GenomeTriage.Triage.Evidence;
using GenomeTriage.Triage.Learned;
using GenomeTriage.Triage.Pipeline;
using GenomeTriage.Triage.Progress;
using GenomeTriage.Triage.Ranking;
using GenomeTriage.Triage.Results;

namespace GenomeTriage.Triage;

/// <summary>
/// Ranks cases. Made once for a pack; any number of cases may run at once. The same case, options, pack and models give
/// the same result, however the bytes come in.
/// </summary>
/// <example><code>
/// using var pack = KnowledgePack.OpenDefault();
/// var engine = TriageEngine.Create(pack);
/// var result = await engine.RunAsync(triageCase, VcfSource.FromFile(path), new TriageOptions(), null, cancellationToken);
/// </code></example>
public sealed class TriageEngine
{
    private readonly EngineKnowledge _knowledge;

    // To explain a list, and to write it, takes much memory: of many cases at once, as many as there are processors do it.
    private readonly Turns _assembling = new();

    private readonly Weighings _weighings;
    private readonly ResultMaking _results;

    private TriageEngine(EngineKnowledge knowledge)
    {
        (_knowledge, _weighings) = (knowledge, new Weighings(knowledge));
        _results = new ResultMaking(knowledge, _weighings);
    }

    /// <summary>The models, for fitting.</summary>
    internal EngineKnowledge Knowledge => _knowledge;

    /// <summary>Makes an engine. Models are made when a case first needs them.</summary>
    /// <param name="pack">The pack; it has to stay open as long as the engine is used.</param>
    /// <param name="options">How it is set up.</param>
    public static TriageEngine Create(KnowledgePack pack, TriageEngineOptions? options = null) =>
        new(new EngineKnowledge(pack, options ?? new TriageEngineOptions()));

    /// <summary>The same engine with other fitted numbers, such as those fitted without a fold of cases.</summary>
    /// <param name="phenotype">Numbers of the clinical picture.</param>
    /// <param name="ranking">Numbers of the ranking; <c>null</c> for those in use.</param>
    public TriageEngine With(PhenotypeParameters phenotype, RankingParameters? ranking) => new(_knowledge.With(phenotype, ranking));

    /// <summary>The diagnoses that compete in a scope.</summary>
    public CandidateSet Candidates(CandidateScope scope) => _knowledge.Phenotype(scope).Candidates;

    /// <summary>The model of the clinical picture in a scope.</summary>
    public PhenotypeModel Phenotype(CandidateScope scope) => _knowledge.Phenotype(scope);

    /// <summary>Makes the models of a scope now, so that the first case does not wait for them.</summary>
    public void WarmUp(CandidateScope scope) => WarmUp(scope, withVariants: true);

    /// <summary>Makes the models of a scope now, side by side.</summary>
    /// <param name="scope">The diagnoses that will compete.</param>
    /// <param name="withVariants">Whether variants will be read too.</param>
    /// <exception cref="ConfigurationException">A learned ranker is asked for and its file cannot be used.</exception>
    public void WarmUp(CandidateScope scope, bool withVariants)
    {
        if (_knowledge.Ranker == Ranker.Learned) _knowledge.LearnedRankers.Open(withVariants);
        Parallel.Invoke(
            () => _ = _knowledge.Ranking(scope),
            () => _ = withVariants ? _knowledge.Pipeline : null,
            () => _ = withVariants ? _knowledge.Genotypes : null);
    }

    /// <summary>Ranks one case.</summary>
    /// <param name="triageCase">The case.</param>
    /// <param name="vcf">Its variants; <c>null</c> to rank by the clinical picture alone.</param>
    /// <param name="options">How to rank.</param>
    /// <param name="progress">Told of progress and provisional rankings while the variants stream; <c>null</c> for nobody.</param>
    /// <param name="cancellationToken">Stops the run.</param>
    /// <exception cref="InputException">The input cannot be used.</exception>
    public Task<TriageResult> RunAsync(
        TriageCase triageCase, VcfSource? vcf, TriageOptions options, IProgress<TriageProgress>? progress, CancellationToken cancellationToken) =>
        RunAsync(triageCase, vcf, options, progress, Task.FromResult, cancellationToken);

    /// <summary>Ranks one case and does with the result what would take much memory if many cases did it at once, such as writing it.</summary>
    /// <param name="triageCase">The case.</param>
    /// <param name="vcf">Its variants; <c>null</c> to rank by the clinical picture alone.</param>
    /// <param name="options">How to rank.</param>
    /// <param name="progress">Told of progress; <c>null</c> for nobody.</param>
    /// <param name="finish">What to do with the result; not to wait for anybody, since other cases wait for their turn.</param>
    /// <param name="cancellationToken">Stops the run.</param>
    /// <exception cref="InputException">The input cannot be used.</exception>
    public async Task<T> RunAsync<T>(
        TriageCase triageCase, VcfSource? vcf, TriageOptions options, IProgress<TriageProgress>? progress,
        Func<TriageResult, Task<T>> finish, CancellationToken cancellationToken)
    {
        if (vcf is null) return await FinishAsync(new RankedCase(triageCase, options, Score(triageCase, options), null));
        var scoring = BeginScoring(triageCase, options);
        try
        {
            // Nothing waits for a provisional ranking: there is none before the scores are there.
            var watch = progress is null ? null : new StreamWatch(
                progress, () => scoring.IsCompletedSuccessfully, evidence => ProvisionalRanking.Of(_knowledge, scoring.Result, evidence, options));
            var reading = await new VariantReading(_knowledge.Pipeline, triageCase, options).ReadAsync(vcf, watch, cancellationToken);
            var ranked = new RankedCase(triageCase, options, await scoring, reading);
            return await FinishAsync(ranked);
        }
        finally
        {
            // Whatever became of the file, nothing of this run still draws on the pack when it has ended.
            await ((Task)scoring).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }

        Task<T> FinishAsync(RankedCase ranked) => _assembling.TakeAsync(() => finish(_results.Of(ranked)), cancellationToken);
    }

    // With models at hand it takes milliseconds: done at once, the first look at the stream has scores to rank by.
    private Task<PhenotypeScores> BeginScoring(TriageCase triageCase, TriageOptions options)
    {
        var scoring = new Task<PhenotypeScores>(() => ScoreAndPrepare(triageCase, options));
        if (_knowledge.IsReady(options.Candidates)) scoring.RunSynchronously(TaskScheduler.Default);
        else scoring.Start(TaskScheduler.Default);
        return scoring;
    }

    // What the list needs beside the variants, made while they are read.
    private PhenotypeScores ScoreAndPrepare(TriageCase triageCase, TriageOptions options)
    {
        _ = _knowledge.Genotypes;
        var scores = Score(triageCase, options);
        _ = _knowledge.Ranking(options.Candidates);
        _ = _knowledge.Provenance(options.Candidates, ranker: null);
        return scores;
    }

    /// <summary>
    /// Ranks a case again from what was kept of its variants, with another clinical picture, other options, or without
    /// variants that were struck out. The file is not read.
    /// </summary>
    /// <param name="triageCase">The case as it is now.</param>
    /// <param name="previous">A result of the same case; its evidence, ledger and input summary carry over.</param>
    /// <param name="options">How to rank; the panel is applied as it was when the file was read.</param>
    /// <param name="struckOut">Variants to leave out, as on GRCh38.</param>
    public TriageResult Rerank(TriageCase triageCase, TriageResult previous, TriageOptions options, IReadOnlySet<SmallVariant> struckOut)
    {
        var phenotype = Score(triageCase, options);
        if (previous.Evidence is not { } evidence) return _results.Of(new RankedCase(triageCase, options, phenotype, null));
        var left = struckOut.Count == 0 ? evidence : evidence with { Variants = evidence.Variants.Where(variant => !struckOut.Contains(variant.Variant)).ToList() };
        return _results.Of(new RankedCase(
            triageCase, options, phenotype, new VariantReadingResult(left, previous.Ledger, previous.Input, previous.InputNotices)));
    }

    /// <summary>
    /// The posteriors of the candidates with one observed sign left out, for each sign of the clinical picture in its order. They are
    /// those of <see cref="Rerank"/> without that sign; nothing is explained.
    /// </summary>
    /// <param name="triageCase">The case.</param>
    /// <param name="ranked">A result of the case; its evidence is used.</param>
    /// <param name="options">How it was ranked.</param>
    /// <returns>For each sign: the posteriors by index of the candidate set.</returns>
    public IEnumerable<ReadOnlyMemory<double>> PosteriorsWithoutEachSign(TriageCase triageCase, TriageResult ranked, TriageOptions options)
    {
        var weighing = _weighings.Of(ranked.Evidence, options);
        var picture = triageCase.Picture;
        foreach (var sign in picture.Observed)
        {
            var left = triageCase with { Picture = picture with { Observed = [.. picture.Observed.Where(other => other != sign)] } };
            yield return CaseRanking.Of(_knowledge, CaseRanking.Used(Score(left, options), options), weighing, options).Posterior;
        }
    }

    private PhenotypeScores Score(TriageCase triageCase, TriageOptions options) =>
        _knowledge.Phenotype(options.Candidates).Score(triageCase.Picture);
}
