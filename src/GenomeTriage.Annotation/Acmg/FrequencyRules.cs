using GenomeTriage.Annotation.Frequencies;
using static GenomeTriage.Annotation.Acmg.AcmgCriterion;
using static GenomeTriage.Annotation.Acmg.AcmgStrength;

namespace GenomeTriage.Annotation.Acmg;

/// <summary>
/// BA1, BS1, BS2 and PM2. The limits are general ones, since those of single diseases are not in the pack: above 5 % for
/// BA1 (Ghosh 2018); above 0.1 % for a dominant and 1 % for a recessive or unknown mode for BS1; absent, or at most 1 in
/// 100,000 (dominant) or 1 in 10,000 (recessive) for PM2, which counts as supporting (ClinGen SVI 2020).
/// </summary>
internal static class FrequencyRules
{
    private const double StandAlone = .05;
    private const double CommonForDominant = .001;
    private const double CommonForRecessive = .01;
    private const double RareForDominant = 1e-5;
    private const double RareForRecessive = 1e-4;
    private const int ManyHomozygotes = 3;

    internal static void Weigh(AcmgQuestion question, AcmgTally tally)
    {
        var frequency = question.Variant.Frequency;
        if (question.IsExemptFromFrequency)
        {
            foreach (var criterion in new[] { BA1, BS1, BS2 }) tally.CannotTell(criterion, AcmgReasonCodes.FrequencyExempt);
        }
        else if (frequency.State == FrequencyState.Known) WeighCommon(question.Inheritance, frequency, tally);
        WeighRare(question.Inheritance, frequency, tally);
    }

    private static void WeighCommon(AcmgInheritance inheritance, AlleleFrequency frequency, AcmgTally tally)
    {
        var highest = frequency.Highest ?? 0;
        var limit = inheritance == AcmgInheritance.Dominant ? CommonForDominant : CommonForRecessive;
        if (highest > StandAlone) tally.Meet(BA1, VeryStrong, AcmgReasonCodes.Common, AcmgValue.Fraction("frequency", highest), AcmgValue.Fraction("limit", StandAlone));
        else if (highest > limit) tally.Meet(BS1, Strong, AcmgReasonCodes.Common, AcmgValue.Fraction("frequency", highest), AcmgValue.Fraction("limit", limit));
        if (frequency.HomozygoteCount is >= ManyHomozygotes and var count) tally.Meet(BS2, Strong, AcmgReasonCodes.Homozygotes, AcmgValue.Of("count", count));
    }

    private static void WeighRare(AcmgInheritance inheritance, AlleleFrequency frequency, AcmgTally tally)
    {
        var limit = inheritance == AcmgInheritance.Recessive ? RareForRecessive : RareForDominant;
        if (frequency.State == FrequencyState.NoSource) CannotTell(tally);
        else if (frequency.State == FrequencyState.AbsentFromSource) tally.Meet(PM2, Supporting, AcmgReasonCodes.Absent, AcmgValue.Of("source", frequency.Source ?? ""));
        else if (frequency.Highest is { } highest && highest <= limit) tally.Meet(PM2, Supporting, AcmgReasonCodes.Rare, AcmgValue.Fraction("frequency", highest));
    }

    private static void CannotTell(AcmgTally tally)
    {
        foreach (var criterion in new[] { PM2, BA1, BS1, BS2 }) tally.CannotTell(criterion, AcmgReasonCodes.NoFrequency);
    }
}
