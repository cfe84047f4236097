using GenomeTriage.Annotation.Consequences;
using GenomeTriage.Annotation.Effects;
using GenomeTriage.Annotation.Transcripts;
using static GenomeTriage.Annotation.Acmg.AcmgCriterion;
using static GenomeTriage.Annotation.Acmg.AcmgStrength;

namespace GenomeTriage.Annotation.Acmg;

/// <summary>
/// PVS1 by the decision tree of ClinGen's working group (Abou Tayoun 2018). What the tree asks and the pack does not know
/// (whether a region is critical) is answered by the share of the protein that is lost; a lost start counts at supporting
/// strength, since another start is not excluded.
/// </summary>
internal static class LossOfFunctionRule
{
    private const double LargeShare = .10;

    internal static void Weigh(AcmgQuestion question, AcmgTally tally)
    {
        var terms = question.Consequence.Terms;
        if (!IsNull(terms)) return;
        if (!question.Gene.IsLossEstablished)
        {
            tally.CannotTell(PVS1, AcmgReasonCodes.MechanismNotEstablished, AcmgValue.Of("gene", question.Gene.Symbol));
            return;
        }

        if (terms.Contains(SoTerm.TranscriptAblation)) tally.Meet(PVS1, VeryStrong, AcmgReasonCodes.TranscriptLost);
        else if (question.Gene.Transcript is not { IsCoding: true } transcript || !question.Consequence.IsMane) tally.CannotTell(PVS1, AcmgReasonCodes.OtherTranscript);
        else WeighInTranscript(question, transcript, tally);
    }

    private static bool IsNull(SoTermSet terms) =>
        terms.MostSevere.Class is ConsequenceClass.StopOrFrameshift or ConsequenceClass.SpliceDonorAcceptor || terms.Contains(SoTerm.StartLost);

    private static void WeighInTranscript(AcmgQuestion question, TranscriptMap transcript, AcmgTally tally)
    {
        var terms = question.Consequence.Terms;
        if (terms.MostSevere.Class == ConsequenceClass.SpliceDonorAcceptor) WeighSplice(question, transcript, tally);
        else if (terms.MostSevere.Class == ConsequenceClass.StopOrFrameshift) WeighStop(question, transcript, tally);
        else tally.Meet(PVS1, Supporting, AcmgReasonCodes.StartLost);
    }

    // A shifted frame meets a stop soon, so its place is taken for the stop's.
    private static void WeighStop(AcmgQuestion question, TranscriptMap transcript, AcmgTally tally)
    {
        if (question.Consequence.CodingPosition is not { } position)
        {
            tally.CannotTell(PVS1, AcmgReasonCodes.OtherTranscript);
            return;
        }

        var stop = transcript.CodingStart + position - 1;
        if (Decays(NmdRules.Of(stop, transcript))) tally.Meet(PVS1, VeryStrong, AcmgReasonCodes.NullDecays, AcmgValue.Of("gene", question.Gene.Symbol));
        else MeetByShare(tally, AcmgReasonCodes.NullEscapes, ShareOf(transcript.CodingEnd - stop, transcript), AcmgValue.Of("gene", question.Gene.Symbol));
    }

    private static void WeighSplice(AcmgQuestion question, TranscriptMap transcript, AcmgTally tally)
    {
        if (SkippedExon.Beside(AlleleEdit.Of(question.Variant.Variant), transcript) is not { CodingLength: > 0 } exon)
        {
            tally.CannotTell(PVS1, AcmgReasonCodes.OtherTranscript);
            return;
        }

        var number = AcmgValue.Of("exon", exon.Number);
        if (!exon.HoldsAnEnd && exon.CodingLength % 3 != 0 && Decays(NmdRules.Of(exon.End, transcript))) tally.Meet(PVS1, VeryStrong, AcmgReasonCodes.SpliceBreaksFrame, number);
        else MeetByShare(tally, AcmgReasonCodes.SpliceShortens, ShareOf(exon.LostTo(transcript), transcript), number);
    }

    private static bool Decays(NmdPrediction prediction) =>
        prediction is NmdPrediction.Triggers or NmdPrediction.TriggersWeaklyNearStart or NmdPrediction.TriggersWeaklyInLongExon;

    private static double ShareOf(int bases, TranscriptMap transcript) => Math.Clamp((double)bases / (transcript.CodingEnd - transcript.CodingStart), 0, 1);

    private static void MeetByShare(AcmgTally tally, string code, double share, AcmgValue other) =>
        tally.Meet(PVS1, share > LargeShare ? Strong : Moderate, code, other, AcmgValue.Fraction("share", share));
}
