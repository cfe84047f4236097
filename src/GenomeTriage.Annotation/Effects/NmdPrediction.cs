using GenomeTriage.Annotation.Transcripts;

namespace GenomeTriage.Annotation.Effects;

/// <summary>
/// Whether a transcript with a premature stop codon is likely to be degraded (nonsense-mediated decay), by the rules of
/// place. The two that the ACMG decision tree of PVS1 uses (Abou Tayoun 2018) are the last exon and the last 50 bases of
/// the one before it; the other two are those of Lindeboom 2016.
/// </summary>
public enum NmdPrediction
{
    /// <summary>There is no new stop codon, or where it lies is not known.</summary>
    NotApplicable = 0,

    /// <summary>The stop lies where decay is expected.</summary>
    Triggers = 1,

    /// <summary>The transcript has one exon: no junction lies behind the stop.</summary>
    EscapesSingleExon = 2,

    /// <summary>The stop lies in the last exon.</summary>
    EscapesLastExon = 3,

    /// <summary>The stop lies in the last 50 bases of the last exon but one.</summary>
    EscapesNearLastJunction = 4,

    /// <summary>Likely to trigger by the ACMG rules; within 150 bases of the start codon decay is often weak.</summary>
    TriggersWeaklyNearStart = 5,

    /// <summary>Likely to trigger by the ACMG rules; in an exon of more than 407 bases decay is often weak.</summary>
    TriggersWeaklyInLongExon = 6,
}

/// <summary>The rules of <see cref="NmdPrediction"/>.</summary>
internal static class NmdRules
{
    private const int NearJunction = 50;
    private const int NearStart = 150;
    private const int LongExon = 407;

    /// <summary>The prediction for a new stop whose first base stands where the reference transcript has this offset.</summary>
    internal static NmdPrediction Of(int stop, TranscriptMap transcript)
    {
        if (transcript.ExonCount == 1) return NmdPrediction.EscapesSingleExon;
        var lastJunction = transcript.Length - LengthOf(transcript.ExonCount - 1, transcript);
        if (stop >= lastJunction) return NmdPrediction.EscapesLastExon;
        if (stop >= lastJunction - NearJunction) return NmdPrediction.EscapesNearLastJunction;
        if (stop - transcript.CodingStart < NearStart) return NmdPrediction.TriggersWeaklyNearStart;
        return LengthOf(ExonAt(stop, transcript), transcript) > LongExon ? NmdPrediction.TriggersWeaklyInLongExon : NmdPrediction.Triggers;
    }

    private static int ExonAt(int offset, TranscriptMap transcript)
    {
        var end = 0;
        for (var i = 0; i < transcript.ExonCount; i++)
        {
            end += LengthOf(i, transcript);
            if (offset < end) return i;
        }

        return transcript.ExonCount - 1;
    }

    // Exons counted in the direction of the transcript.
    private static int LengthOf(int exon, TranscriptMap transcript) =>
        transcript.Exon(transcript.IsForward ? exon : transcript.ExonCount - 1 - exon).Length;
}
