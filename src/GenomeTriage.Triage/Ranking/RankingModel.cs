using GenomeTriage.Knowledge.Packs;
using GenomeTriage.Phenotype.Candidates;
using GenomeTriage.Phenotype.Scoring;
using GenomeTriage.Triage.Genotypes;
using GenomeTriage.Triage.Genotypes.Mechanisms;

namespace GenomeTriage.Triage.Ranking;

/// <summary>
/// Puts the parts together: posterior ∝ prior × phenotype × genotype over all candidates and <em>none of these</em>.
/// Made once a candidate set; thread-safe.
/// </summary>
internal sealed class RankingModel
{
    public RankingModel(CandidateSet candidates, KnowledgePack pack, MechanismTable mechanisms, RankingParameters parameters)
    {
        (Candidates, Parameters) = (candidates, parameters);
        Names = new CandidateNames(candidates, pack);
        Genes = new CandidateGenes(candidates, Names, pack.Genes, mechanisms, parameters.Inheritance);
        (Regions, Repeats) = (new CandidateRegions(candidates), new CandidateRepeats(candidates));
    }

    /// <summary>The candidates.</summary>
    public CandidateSet Candidates { get; }

    /// <summary>Which of them ClinVar names.</summary>
    public CandidateNames Names { get; }

    /// <summary>Their genes and modes of inheritance.</summary>
    public CandidateGenes Genes { get; }

    /// <summary>The recurrent regions that cause them.</summary>
    public CandidateRegions Regions { get; }

    /// <summary>The repeats that cause them.</summary>
    public CandidateRepeats Repeats { get; }

    /// <summary>The weights.</summary>
    public RankingParameters Parameters { get; }

    /// <summary>Ranks one case.</summary>
    /// <param name="phenotype">The phenotype scores; <c>null</c> to leave the clinical picture out.</param>
    /// <param name="genotypes">What the variants say; <c>null</c> without variants.</param>
    /// <param name="nonePrior">Prior of <em>none of these</em>, 0–1; <c>null</c> for the fitted one.</param>
    public PosteriorTable Rank(PhenotypeScores? phenotype, GenotypeScores? genotypes, double? nonePrior) =>
        Rank(phenotype, genotypes is null ? null : WeighingOf(genotypes), nonePrior);

    /// <summary>What the genotypes say of every candidate.</summary>
    public Weighing WeighingOf(GenotypeScores genotypes)
    {
        var weighted = new double[Candidates.Count];
        for (var i = 0; i < weighted.Length; i++) weighted[i] = Parameters.GenotypeWeight * LogRatioOf(i, genotypes);
        return new Weighing(genotypes, weighted);
    }

    /// <summary>Ranks one case whose genotypes were weighed before.</summary>
    /// <param name="phenotype">The phenotype scores; <c>null</c> to leave the clinical picture out.</param>
    /// <param name="weighing">What the variants say; <c>null</c> without variants.</param>
    /// <param name="nonePrior">Prior of <em>none of these</em>, 0–1; <c>null</c> for the fitted one.</param>
    public PosteriorTable Rank(PhenotypeScores? phenotype, Weighing? weighing, double? nonePrior)
    {
        if (weighing is null && phenotype is not null) return RankPicture(phenotype, nonePrior);
        var picture = new double[Candidates.Count];
        for (var i = 0; i < picture.Length; i++) picture[i] = phenotype is null ? 0 : Parameters.PhenotypeWeight * phenotype.Scores[i];
        var genotype = weighing?.Weighted ?? new double[picture.Length];
        var logPrior = phenotype is null ? new double[picture.Length] : LogPriorOf(phenotype, Parameters.PhenotypeWeight);
        if (weighing is not null && phenotype is { LogPriors.IsEmpty: false }) logPrior = Sum(logPrior, Genes.LogPriors);
        var none = NoneScore(Sum(picture, logPrior), phenotype?.ObservedTerms ?? 0, nonePrior);
        return Normalise(picture, genotype, logPrior, none);
    }

    // The phenotype room calibrates its own scores where they stand alone.
    private PosteriorTable RankPicture(PhenotypeScores phenotype, double? nonePrior)
    {
        var posterior = phenotype.Posterior(nonePrior);
        var picture = new double[Candidates.Count];
        for (var i = 0; i < picture.Length; i++) picture[i] = posterior.Scale * phenotype.Scores[i];
        return new PosteriorTable
        {
            Phenotype = picture,
            PhenotypeWeight = posterior.Scale,
            Genotype = new double[picture.Length],
            LogPrior = LogPriorOf(phenotype, posterior.Scale),
            Posterior = posterior.Candidates.ToArray(),
            None = posterior.None,
        };
    }

    /// <summary>
    /// ln of the candidate's genotype likelihood ratio: the mean over its genes and modes (0 where no gene is known), a
    /// recurrent region where the patient has lost or gained one of the candidate's, and its repeats.
    /// </summary>
    public double LogRatioOf(int candidate, GenotypeScores genotypes) =>
        Math.Log(Repeats.Mix(candidate, RatioWithoutRepeats(candidate, genotypes), genotypes));

    /// <summary>The likelihood ratio by genes and recurrent regions alone.</summary>
    public double RatioWithoutRepeats(int candidate, GenotypeScores genotypes)
    {
        var ratio = Genes.RatioOf(candidate, genotypes);
        return Regions.Find(candidate, genotypes) is { } hit ? CandidateRegions.Mix(ratio, Genes.Of(candidate).Length > 0, hit) : ratio;
    }

    // Fitted together with the phenotype score, so it takes the same weight.
    private double[] LogPriorOf(PhenotypeScores phenotype, double weight)
    {
        var logPrior = new double[Candidates.Count];
        var priors = phenotype.LogPriors.Span;
        for (var i = 0; i < priors.Length; i++) logPrior[i] = weight * priors[i];
        return logPrior;
    }

    private static double[] Sum(double[] a, double[] b)
    {
        var sums = new double[a.Length];
        for (var i = 0; i < sums.Length; i++) sums[i] = a[i] + b[i];
        return sums;
    }

    private double NoneScore(double[] picture, int observedTerms, double? nonePrior)
    {
        var pictureLogMean = LogSum.Exp(picture) - Math.Log(picture.Length);
        var fitted = Parameters.None.Score(pictureLogMean, observedTerms);
        return nonePrior is { } prior ? fitted + LogOdds(prior) - LogOdds(Parameters.FittedNonePrior) : fitted;
    }

    private static double LogOdds(double probability) => Math.Log(probability) - Math.Log(1 - probability);

    private PosteriorTable Normalise(double[] picture, double[] genotype, double[] logPrior, double none)
    {
        var scores = new double[picture.Length];
        for (var i = 0; i < scores.Length; i++) scores[i] = logPrior[i] + picture[i] + genotype[i];
        var total = LogSum.Exp(LogSum.Exp(scores), none);
        for (var i = 0; i < scores.Length; i++) scores[i] = Math.Exp(scores[i] - total);
        return new PosteriorTable
        {
            Phenotype = picture,
            PhenotypeWeight = Parameters.PhenotypeWeight,
            Genotype = genotype,
            LogPrior = logPrior,
            Posterior = scores,
            None = Math.Exp(none - total),
        };
    }
}
