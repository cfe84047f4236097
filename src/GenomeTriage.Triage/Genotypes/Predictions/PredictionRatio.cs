using GenomeTriage.Annotation.Consequences;
using GenomeTriage.Annotation.Scores;

namespace GenomeTriage.Triage.Genotypes.Predictions;

/// <summary>
/// How much likelier the predictors' scores are of a cause than of a chance variant of the same class. One predictor
/// speaks, since they were trained on the same data: for missense REVEL, else AlphaMissense, else CADD, at the steps that
/// ClinGen calibrated (Pejaver et al. 2022, Bergquist et al. 2025); for splicing SpliceAI (Walker et al. 2023).
/// </summary>
internal static class PredictionRatio
{
    // Tavtigian et al. 2020: odds of one, two and four points at 350^(1/8) a point.
    private const double Supporting = 2.08;
    private const double Moderate = 4.33;
    private const double Strong = 18.7;

    private static readonly Steps Revel = new([(.932, Strong), (.773, Moderate), (.644, Supporting)], [(.016, Strong), (.183, Moderate), (.290, Supporting)]);
    private static readonly Steps AlphaMissense = new([(.990, Strong), (.906, Moderate), (.792, Supporting)], [(.070, Strong), (.099, Moderate), (.169, Supporting)]);
    private static readonly Steps Cadd = new([(28.1, Moderate), (25.3, Supporting)], [(.15, Strong), (17.3, Moderate), (22.7, Supporting)]);
    private static readonly Steps SpliceAi = new([(.5, Moderate), (.2, Supporting)], [(.1, Supporting)]);

    /// <summary>The ratio; <c>null</c> where no score speaks of the class.</summary>
    public static double? Find(ConsequenceClass consequence, PredictorScores? scores) => (consequence, scores) switch
    {
        (_, null) => null,
        (ConsequenceClass.Missense, { Revel: { } revel }) => Revel.Of(revel),
        (ConsequenceClass.Missense, { AlphaMissense: { } alphaMissense }) => AlphaMissense.Of(alphaMissense),
        (ConsequenceClass.Missense, { CaddPhred: { } cadd }) => Cadd.Of(cadd),
        (ConsequenceClass.SpliceRegion or ConsequenceClass.Intron or ConsequenceClass.Synonymous, { SpliceAi: { } spliceAi }) => SpliceAi.Of(spliceAi),
        _ => null,
    };

    private sealed class Steps((double AtLeast, double Odds)[] damaging, (double AtMost, double Odds)[] harmless)
    {
        public double Of(double score)
        {
            foreach (var (bound, odds) in damaging)
                if (score >= bound) return odds;
            foreach (var (bound, odds) in harmless)
                if (score <= bound) return 1 / odds;
            return 1;
        }
    }
}
