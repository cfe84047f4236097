using GenomeTriage.Knowledge.Diseases;
using GenomeTriage.Triage;
using GenomeTriage.Triage.Cases;
using GenomeTriage.Triage.Ranking;
using GenomeTriage.Triage.Ranking.Fitting;

namespace GenomeTriage.Cli.Evaluation.Folds;

/// <summary>
/// Fits the ranking's weights without each fold: every case is read once, with the phenotype numbers that were fitted
/// without its own fold, and the weights used on a fold are fitted on the cases of all others.
/// </summary>
internal sealed class RankingFolds(TriageOptions options, IReadOnlyList<SolvedCase> cases)
{
    private readonly FittingCase?[] _read = new FittingCase?[cases.Count];
    private readonly Dictionary<string, int> _casesOfDisease = cases.CountBy(solved => solved.Answer.Disease ?? "").ToDictionary(StringComparer.Ordinal);

    /// <summary>Reads the cases of one fold.</summary>
    /// <param name="engine">An engine with numbers fitted without the fold.</param>
    /// <param name="indices">The cases of the fold.</param>
    /// <param name="cancellation">Stops the run.</param>
    public async Task ReadAsync(TriageEngine engine, IEnumerable<int> indices, CancellationToken cancellation)
    {
        var reader = new FittingReader(engine, options);
        await Parallel.ForEachAsync(indices, cancellation, async (index, token) =>
        {
            var solved = cases[index];
            if (solved.VcfPath is not { } vcf || !DiseaseId.TryParse(solved.Answer.Disease, out var code)
                || !engine.Candidates(options.Candidates).TryFind(code, out var truth)) return;
            var weight = 1 / Math.Sqrt(_casesOfDisease[solved.Answer.Disease!]);
            _read[index] = await reader.ReadAsync(solved.Case, VcfSource.FromFile(vcf), truth, solved.Answer.Gene, weight, token);
        });
    }

    /// <summary>The weights for a fold; <c>null</c> where no case outside of it could be read.</summary>
    public RankingParameters? Without(IReadOnlySet<int> fold)
    {
        var training = _read.Where((_, index) => !fold.Contains(index)).OfType<FittingCase>().ToList();
        return training.Count == 0 ? null : RankingFitter.Fit(training, RankingParameters.Shipped with { Version = "out of fold" });
    }
}
