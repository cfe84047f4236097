using GenomeTriage.Annotation.Consequences;
using GenomeTriage.Annotation.Scores;
using static GenomeTriage.Annotation.Acmg.AcmgCriterion;
using static GenomeTriage.Annotation.Acmg.AcmgStrength;

namespace GenomeTriage.Annotation.Acmg;

/// <summary>
/// PP3, BP4 and BP7. One predictor speaks for a missense variant, the first that is there of REVEL, AlphaMissense and
/// CADD, with the thresholds that ClinGen calibrated (Pejaver 2022; Bergquist 2025 for AlphaMissense); SpliceAI speaks for
/// splicing (Walker 2023: 0.2 and 0.1).
/// </summary>
internal static class PredictionRules
{
    private const double SpliceDamage = .2;
    private const double SpliceHarmless = .1;

    private readonly record struct Thresholds(string Tool, double[] Damaging, double[] Harmless);

    // Supporting, moderate, strong; an infinite threshold is never reached.
    private static readonly Thresholds Revel = new("REVEL", [.644, .773, .932], [.290, .183, .016]);
    private static readonly Thresholds AlphaMissense = new("AlphaMissense", [.792, .906, .990], [.169, .099, double.NegativeInfinity]);
    private static readonly Thresholds Cadd = new("CADD", [25.3, 28.1, double.PositiveInfinity], [22.7, 17.3, .15]);
    private static readonly AcmgStrength[] Strengths = [Supporting, Moderate, Strong];

    internal static void Weigh(AcmgQuestion question, AcmgTally tally)
    {
        if (tally.IsMet(PVS1)) return;
        var scores = question.Variant.Scores ?? PredictorScores.Empty;
        var kind = question.Consequence.Class;
        if (scores.SpliceAi >= SpliceDamage) tally.Meet(PP3, Supporting, AcmgReasonCodes.SpliceScore, AcmgValue.Of("score", scores.SpliceAi.Value));
        else if (kind == ConsequenceClass.Missense) WeighMissense(scores, tally);
        else if (kind is ConsequenceClass.Synonymous or ConsequenceClass.Intron or ConsequenceClass.SpliceRegion) WeighSilent(scores, kind, tally);
    }

    private static void WeighMissense(PredictorScores scores, AcmgTally tally)
    {
        if (scores.Revel is { } revel) WeighScore(Revel, revel, tally);
        else if (scores.AlphaMissense is { } alpha) WeighScore(AlphaMissense, alpha, tally);
        else if (scores.CaddPhred is { } cadd) WeighScore(Cadd, cadd, tally);
        else foreach (var criterion in new[] { PP3, BP4 }) tally.CannotTell(criterion, AcmgReasonCodes.NoScore);
    }

    private static void WeighScore(Thresholds thresholds, double score, AcmgTally tally)
    {
        var damaging = Array.FindLastIndex(thresholds.Damaging, limit => score >= limit);
        var harmless = Array.FindLastIndex(thresholds.Harmless, limit => score <= limit);
        var values = new[] { AcmgValue.Of("tool", thresholds.Tool), AcmgValue.Of("score", score) };
        if (damaging >= 0) tally.Meet(PP3, Strengths[damaging], AcmgReasonCodes.Score, values);
        else if (harmless >= 0) tally.Meet(BP4, Strengths[harmless], AcmgReasonCodes.Score, values);
    }

    private static void WeighSilent(PredictorScores scores, ConsequenceClass kind, AcmgTally tally)
    {
        if (scores.SpliceAi is not { } score)
        {
            foreach (var criterion in new[] { PP3, BP4, BP7 }) tally.CannotTell(criterion, AcmgReasonCodes.NoSpliceScore);
            return;
        }

        if (score > SpliceHarmless) return;
        tally.Meet(BP4, Supporting, AcmgReasonCodes.SpliceScore, AcmgValue.Of("score", score));
        if (kind != ConsequenceClass.SpliceRegion) tally.Meet(BP7, Supporting, AcmgReasonCodes.Silent, AcmgValue.Of("score", score));
    }
}
