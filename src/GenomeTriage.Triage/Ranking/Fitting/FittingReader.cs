using GenomeTriage.Annotation;
using GenomeTriage.Phenotype.Scoring;
using GenomeTriage.Triage.Cases;
using GenomeTriage.Triage.Evidence;
using GenomeTriage.Triage.Pipeline;

namespace GenomeTriage.Triage.Ranking.Fitting;

/// <summary>Runs solved cases as far as the weights, for the fit. The answer is looked at only behind the evidence.</summary>
/// <param name="engine">Whose models score; of its own weights those of inheritance alone are used.</param>
/// <param name="options">How the cases are ranked.</param>
public sealed class FittingReader(TriageEngine engine, TriageOptions options)
{
    private readonly RankingModel _ranking = engine.Knowledge.Ranking(options.Candidates);

    /// <summary>Reads one case with variants.</summary>
    /// <param name="solved">The case.</param>
    /// <param name="vcf">Its variants.</param>
    /// <param name="truth">Index of the true candidate in the engine's candidates of the scope.</param>
    /// <param name="trueGene">Symbol of the true gene, hidden to make an unsolvable case; <c>null</c> to hide all genes of the true candidate.</param>
    /// <param name="weight">Weight of the case.</param>
    /// <param name="cancellationToken">Stops the run.</param>
    public async Task<FittingCase> ReadAsync(
        TriageCase solved, VcfSource vcf, int truth, string? trueGene, double weight, CancellationToken cancellationToken)
    {
        var reading = await new VariantReading(engine.Knowledge.Pipeline, solved, options).ReadAsync(vcf, null, cancellationToken);
        return Read(solved, reading.Evidence, truth, trueGene, weight);
    }

    /// <summary>The same of a case whose variants were read before.</summary>
    /// <param name="solved">The case.</param>
    /// <param name="evidence">What was kept of its variants.</param>
    /// <param name="truth">As above.</param>
    /// <param name="trueGene">As above.</param>
    /// <param name="weight">As above.</param>
    public FittingCase Read(TriageCase solved, CaseEvidence evidence, int truth, string? trueGene, double weight)
    {
        var phenotype = engine.Phenotype(options.Candidates).Score(solved.Picture);
        return new FittingCase
        {
            Phenotype = PictureOf(phenotype),
            Offset = _ranking.Genes.LogPriors,
            Genotype = RatiosOf(evidence),
            GenotypeHidden = RatiosOf(Hide(evidence, GenesOf(truth, trueGene))),
            Truth = truth,
            ObservedTerms = phenotype.ObservedTerms,
            Weight = weight,
        };
    }

    // The prior of a candidate was fitted together with its score and takes the same weight.
    private static float[] PictureOf(PhenotypeScores scores)
    {
        var priors = scores.LogPriors.Span;
        var picture = new float[scores.Scores.Length];
        for (var i = 0; i < picture.Length; i++) picture[i] = (float)(scores.Scores[i] + (priors.IsEmpty ? 0 : priors[i]));
        return picture;
    }

    private float[] RatiosOf(CaseEvidence evidence)
    {
        var scores = engine.Knowledge.Genotypes.Weigh(evidence, options.Without);
        return [.. Enumerable.Range(0, _ranking.Candidates.Count).Select(candidate => (float)_ranking.LogRatioOf(candidate, scores))];
    }

    private HashSet<string> GenesOf(int truth, string? trueGene) => trueGene is not null
        ? [trueGene]
        : [.. _ranking.Candidates[truth].Genes.Select(gene => engine.Knowledge.Genes[gene].Symbol)];

    private static CaseEvidence Hide(CaseEvidence evidence, HashSet<string> genes) =>
        evidence with { Variants = evidence.Variants.Where(variant => !Touches(variant, genes)).ToList() };

    private static bool Touches(AnnotatedVariant variant, HashSet<string> genes) =>
        variant.Consequences.Any(consequence => genes.Contains(consequence.GeneSymbol));
}
