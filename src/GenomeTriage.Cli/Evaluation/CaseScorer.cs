using GenomeTriage.Genome.Variants;
using GenomeTriage.Knowledge.Diseases;
using GenomeTriage.Knowledge.Genes;
using GenomeTriage.Phenotype.Candidates;
using GenomeTriage.Triage;
using GenomeTriage.Triage.Cases;
using GenomeTriage.Triage.Results;

namespace GenomeTriage.Cli.Evaluation;

/// <summary>Ranks one solved case and looks where the truth came.</summary>
internal sealed class CaseScorer(TriageEngine engine, GeneCatalog genes, TriageOptions options)
{
    private readonly CandidateSet _candidates = engine.Candidates(options.Candidates);

    /// <summary>The case as it is and, where <paramref name="hideGene"/>, once more without any variant of its true gene.</summary>
    public async Task<(RankRow Whole, RankRow? Hidden)> ScoreAsync(SolvedCase solved, bool hideGene, CancellationToken cancellation)
    {
        var vcf = solved.VcfPath is { } path ? VcfSource.FromFile(path) : null;
        var result = await engine.RunAsync(solved.Case, vcf, options, progress: null, cancellation);
        var hidden = hideGene ? RowOf(solved, engine.Rerank(solved.Case, result, options, VariantsIn(result, solved.Answer.Gene)), isSolvable: false) : null;
        return (RowOf(solved, result, isSolvable: true), hidden);
    }

    private RankRow RowOf(SolvedCase solved, TriageResult result, bool isSolvable)
    {
        var posteriors = result.Posteriors!.Candidates.Span;
        var truth = TruthOf(solved);
        var top = IndexOfHighest(posteriors);
        var noneIsFirst = result.NoneOfThese >= posteriors[top];
        return new RankRow
        {
            Id = solved.Case.Id,
            Diagnosis = solved.Answer.Disease!,
            Gene = solved.Answer.Gene,
            Kind = solved.Kind,
            Rank = truth >= 0 ? TieRank.Of(posteriors, truth) : null,
            GroupRank = truth >= 0 ? TieRank.BestOf(posteriors, [truth, .. _candidates.Groups.MatesOf(truth)]) : null,
            GeneRank = GeneRankOf(solved.Answer.Gene, result.Posteriors.Genes.Span),
            Posterior = truth >= 0 ? posteriors[truth] : null,
            NonePosterior = result.NoneOfThese,
            TopPosterior = Math.Max(posteriors[top], result.NoneOfThese),
            TopIsRight = noneIsFirst ? truth < 0 || !isSolvable : top == truth && isSolvable,
        };
    }

    private int TruthOf(SolvedCase solved) =>
        DiseaseId.TryParse(solved.Answer.Disease, out var code) && _candidates.TryFind(code, out var index) ? index : -1;

    private double? GeneRankOf(string? symbol, ReadOnlySpan<double> posteriors) =>
        symbol is not null && genes.TryFindSymbol(symbol, out var gene) && posteriors[gene] > 0 ? TieRank.Of(posteriors, gene) : null;

    private static HashSet<SmallVariant> VariantsIn(TriageResult result, string? gene) =>
        [.. (result.Evidence?.Variants ?? [])
            .Where(variant => variant.Consequences.Any(consequence => consequence.GeneSymbol == gene))
            .Select(variant => variant.Variant)];

    private static int IndexOfHighest(ReadOnlySpan<double> values)
    {
        var best = 0;
        for (var i = 1; i < values.Length; i++)
        {
            if (values[i] > values[best]) best = i;
        }

        return best;
    }
}
