using GenomeTriage.Knowledge.Diseases;
using GenomeTriage.Triage;
using GenomeTriage.Triage.Cases;
using GenomeTriage.Triage.Ranking;
using GenomeTriage.Triage.Ranking.Fitting;

namespace GenomeTriage.Cli.Evaluation;

/// <summary>Fits the weights of phenotype, genotype and <em>none of these</em> on solved cases with variants.</summary>
internal static class RankingFit
{
    /// <summary>What each case says of each candidate; <c>null</c> where the truth is no candidate. In the order of the cases.</summary>
    public static async Task<FittingCase?[]> ReadAsync(
        TriageEngine engine, TriageOptions options, IReadOnlyList<SolvedCase> cases, IReadOnlyList<int> indices, CancellationToken cancellation)
    {
        var reader = new FittingReader(engine, options);
        var counts = cases.CountBy(solved => solved.Answer.Disease ?? "").ToDictionary(StringComparer.Ordinal);
        var read = new FittingCase?[cases.Count];
        await Parallel.ForEachAsync(indices, cancellation, async (index, token) =>
        {
            var solved = cases[index];
            if (!DiseaseId.TryParse(solved.Answer.Disease, out var code) || !engine.Candidates(options.Candidates).TryFind(code, out var truth)) return;
            var weight = 1 / Math.Sqrt(counts[solved.Answer.Disease!]);
            read[index] = await reader.ReadAsync(solved.Case, VcfSource.FromFile(solved.VcfPath!), truth, solved.Answer.Gene, weight, token);
        });
        return read;
    }

    /// <summary>The weights that fit <paramref name="cases"/> best, the rest as shipped.</summary>
    public static RankingParameters Fit(IReadOnlyList<FittingCase?> cases, string version, string fittedOn) =>
        RankingFitter.Fit([.. cases.OfType<FittingCase>()], RankingParameters.Shipped with { Version = version, FittedOn = fittedOn });
}
